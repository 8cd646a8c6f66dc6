package kith.members;

import java.time.ZoneId;
import java.util.Locale;

/** What a member says of themselves. */
public record Profile(String name, Locale locale, ZoneId zone) {}
