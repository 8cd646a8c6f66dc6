package kith.web;

import java.time.ZoneId;
import java.util.Locale;

/** Who is looking at a page, as far as the frame needs to know: a member who signed in. */
public interface Visitor {

    String visitorName();

    Locale locale();

    ZoneId zone();

    /** {@code light}, {@code dark}, or {@code system}. */
    String theme();

    boolean host();
}
