package kith.facts;

import kith.web.Frame;

/**
 * One form with the fields of a fact.
 *
 * @param removal where its taking away is posted to; empty for a fact that is not there yet
 */
record FactPage(Frame frame, String back, String name, String action, FactFields fields, String removal) {}
