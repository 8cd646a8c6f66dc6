package kith.rhythm;

import kith.web.Frame;

/** The form in which one person is given a rhythm of their own. */
record PersonRhythmPage(Frame frame, String person, WishFields fields) {}
