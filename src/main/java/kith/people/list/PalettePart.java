package kith.people.list;

import java.util.List;

/** The people whom the palette offers. */
record PalettePart(List<PersonRow> rows) {}
