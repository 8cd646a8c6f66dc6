package kith.members;

import kith.web.Frame;

/** A page that only says something, and leads to the door. */
record NoticePage(Frame frame, String text) {}
