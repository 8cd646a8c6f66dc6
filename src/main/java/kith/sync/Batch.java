package kith.sync;

import java.util.ArrayList;
import java.util.List;
import kith.sync.files.FoundMoment;
import kith.sync.files.FoundPerson;
import kith.sync.files.Skipped;

/** What of a file is dealt with in one go: so many people, or fewer when their photos are large, and what stands among them. */
final class Batch {

    private static final int MOST = 500;
    private static final int MOST_MOMENTS = 5_000;
    private static final long MOST_PHOTOS = 8L * 1024 * 1024;

    private final List<Described> people = new ArrayList<>();
    private final List<FoundMoment> moments = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private long photos;

    void add(FoundPerson person) {
        people.add(Described.of(person));
        photos += person.draft().photo().map(it -> it.bytes().length).orElse(0);
    }

    void add(FoundMoment moment) {
        moments.add(moment);
    }

    void add(Skipped what) {
        skipped.add(what);
    }

    boolean isFull() {
        return people.size() >= MOST || photos >= MOST_PHOTOS || moments.size() >= MOST_MOMENTS;
    }

    List<Described> people() {
        return people;
    }

    List<FoundMoment> moments() {
        return moments;
    }

    List<Skipped> skipped() {
        return skipped;
    }
}
