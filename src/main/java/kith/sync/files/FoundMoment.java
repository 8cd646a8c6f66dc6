package kith.sync.files;

import java.time.Instant;
import java.util.List;
import kith.moments.Channel;
import kith.moments.Direction;

/**
 * Something that a file says happened between its owner and others.
 *
 * @param occasion what kind of moment it was, in the words of the file; often empty
 * @param key the same for the same moment in every export, so that reading it twice adds nothing
 */
public record FoundMoment(
        List<Correspondent> people,
        Instant at,
        Channel channel,
        Direction direction,
        String occasion,
        String note,
        String key,
        int line) {

    public FoundMoment {
        people = List.copyOf(people);
    }
}
