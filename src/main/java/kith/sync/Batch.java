package kith.sync;

import java.util.ArrayList;
import java.util.List;
import kith.sync.files.FoundPerson;

/** People of a file that are dealt with in one go: so many, or fewer when their photos are large. */
final class Batch {

    private static final int MOST = 500;
    private static final long MOST_PHOTOS = 8L * 1024 * 1024;

    private final List<FoundPerson> people = new ArrayList<>();
    private long photos;

    void add(FoundPerson person) {
        people.add(person);
        photos += person.draft().photo().map(it -> it.bytes().length).orElse(0);
    }

    boolean isFull() {
        return people.size() >= MOST || photos >= MOST_PHOTOS;
    }

    boolean isEmpty() {
        return people.isEmpty();
    }

    int size() {
        return people.size();
    }

    List<FoundPerson> people() {
        return people;
    }

    void clear() {
        people.clear();
        photos = 0;
    }
}
