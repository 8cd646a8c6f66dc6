package kith.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kith.drafts.PersonDraft;

/**
 * People, one or ten thousand, as they are to be written. Working that out needs no database, so whoever brings many can
 * do it for the next while some are being written.
 */
public final class ReadyPeople {

    private static final int AT_ONCE = 1000;

    private final List<Person.Id> ids;
    private final List<PersonColumns> parts;

    private ReadyPeople(List<Person.Id> ids, List<PersonColumns> parts) {
        this.ids = ids;
        this.parts = parts;
    }

    public static ReadyPeople of(Map<Person.Id, PersonDraft> drafts) {
        var entries = new ArrayList<PersonColumns.Entry>(drafts.size());
        drafts.forEach((id, draft) -> entries.add(new PersonColumns.Entry(id.value(), draft)));
        var parts = IntStream.iterate(0, from -> from < entries.size(), from -> from + AT_ONCE)
                .mapToObj(from -> PersonColumns.of(entries.subList(from, Math.min(entries.size(), from + AT_ONCE))))
                .toList();
        return new ReadyPeople(List.copyOf(drafts.keySet()), parts);
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    List<Person.Id> ids() {
        return ids;
    }

    /** So many of them as one statement takes. */
    List<PersonColumns> parts() {
        return parts;
    }
}
