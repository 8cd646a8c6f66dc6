package kith.platform;

import java.util.UUID;

/** Whose rows are meant: the id of a member, as the ground sees it, which knows nothing else of members. */
public interface Owner {
    UUID value();
}
