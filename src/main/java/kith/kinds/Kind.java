package kith.kinds;

import java.util.UUID;
import kith.moments.OwnKind;

/** A kind of touch as it lies in the book. */
record Kind(Id id, OwnKind what) {

    record Id(UUID value) {}
}
