package kith.ahead;

import kith.web.Frame;

/** How many days ahead one hears of the days of one person. */
record PersonAheadPage(Frame frame, String back, AheadPage.Line line, String usual) {}
