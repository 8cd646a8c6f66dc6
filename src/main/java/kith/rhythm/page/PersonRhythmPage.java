package kith.rhythm.page;

import kith.web.Frame;

/**
 * The form in which one person is given a rhythm of their own.
 *
 * @param liking what they like themselves, in words; empty where nothing is known of it
 * @param taking where the form is filled in with it
 */
record PersonRhythmPage(Frame frame, String person, String liking, String taking, WishFields fields) {}
