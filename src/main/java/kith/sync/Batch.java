package kith.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kith.sync.files.AddressFile;
import kith.sync.files.Findings;
import kith.sync.files.FoundMoment;
import kith.sync.files.FoundPerson;
import kith.sync.files.ReadFile;
import kith.sync.files.Skipped;

/** What of a file is dealt with in one go: so many people, or fewer when their photos or notes are large, and what stands among them. */
record Batch(List<Described> people, List<FoundMoment> moments, List<Skipped> skipped) {

    private static final int MOST = 500;
    private static final int MOST_MOMENTS = 5_000;
    private static final long HEAVIEST = 4L * 1024 * 1024;

    private Batch() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Reads a file, a batch at a time. */
    static ReadFile each(AddressFile file, Consumer<Batch> taker) {
        var batches = new Batches(taker);
        var end = file.read(batches);
        batches.hand();
        return end;
    }

    private static final class Batches implements Findings {
        private final Consumer<Batch> taker;
        private Batch batch = new Batch();
        private long weight;

        Batches(Consumer<Batch> taker) {
            this.taker = taker;
        }

        @Override
        public void person(FoundPerson person) {
            batch.people.add(Described.of(person));
            weight += person.draft().photo().map(it -> it.bytes().length).orElse(0) + Aside.weight(person.draft());
            if (batch.people.size() >= MOST || weight >= HEAVIEST) {
                hand();
            }
        }

        @Override
        public void moment(FoundMoment moment) {
            batch.moments.add(moment);
            if (batch.moments.size() >= MOST_MOMENTS) {
                hand();
            }
        }

        @Override
        public void skipped(Skipped what) {
            batch.skipped.add(what);
        }

        private void hand() {
            taker.accept(batch);
            batch = new Batch();
            weight = 0;
        }
    }
}
