package kith.duplicates.likeness;

/**
 * One reason for or against two people being one.
 *
 * @param what   the words it is about, such as the address both have; empty where there is nothing to quote
 * @param weight in bits: one more doubles the odds that they are one person; below zero it speaks against
 */
public record Reason(Sign sign, String what, double weight) {}
