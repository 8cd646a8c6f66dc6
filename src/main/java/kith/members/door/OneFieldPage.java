package kith.members.door;

import kith.members.form.Field;
import kith.web.Frame;

/** A page that asks for one thing. */
record OneFieldPage(Frame frame, String lead, String action, Field field, String does) {}
