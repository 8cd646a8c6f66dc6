package kith.files;

import java.time.Clock;
import java.util.TreeSet;
import kith.members.Member;
import org.springframework.stereotype.Component;

/** Whether the contents of a member's files are all there, are what their names say, and belong to files. */
@Component
public class FileCheck {

    private final KeptFiles files;
    private final FileStore store;
    private final Clock clock;

    FileCheck(KeptFiles files, FileStore store, Clock clock) {
        this.files = files;
        this.store = store;
        this.clock = clock;
    }

    /** @param leftOver contents of no file that are old enough to be deleted */
    public record Looked(int missing, int damaged, int leftOver) {}

    /** @param repair deletes what is left over; what is missing or damaged only a backup has */
    public Looked look(Member.Id member, boolean repair) {
        var named = files.endings(member).keySet();
        var there = store.contents(member);
        var missing = new TreeSet<>(named);
        missing.removeAll(there);
        int damaged = (int) there.stream()
                .filter(it -> !store.has(member, it)
                        || !FileStore.name(store.read(member, it)).equals(it))
                .count();
        var before = clock.instant().minus(SweepFiles.GRACE);
        int leftOver = repair ? files.sweep(member, before) : files.leftOver(member, before);
        return new Looked(missing.size(), damaged, leftOver);
    }
}
