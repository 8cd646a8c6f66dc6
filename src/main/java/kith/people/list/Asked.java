package kith.people.list;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the address of a list asks for, as it stands there. */
record Asked(
        @Nullable UUID circle,
        @Nullable String filter,
        @Nullable String city,
        @Nullable String interest,
        @Nullable String sort,
        @Nullable String after) {}
