package kith.sync;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import kith.drafts.PersonDraft;
import kith.people.Person;
import kith.sync.files.AddressFile;
import kith.sync.files.ReadFile;

/**
 * What becomes of the people of a batch, as it stood when they were judged.
 *
 * @param entries what is to be written down of each, in their order
 * @param fresh   those who are to be added to the book
 * @param changed those in the book of whom more is known now
 * @param names   by which moments of the file tell them, and who they are: profiles and uids
 */
record Judged(
        Batch batch,
        List<ImportEntry> entries,
        Map<Person.Id, PersonDraft> fresh,
        Map<Person.Id, PersonDraft> changed,
        Map<String, Person.Id> names) {

    /** Reads a file, judges and writes it, a batch at a time: each step on a thread of its own, and ahead of the next. */
    static <T> ReadFile each(AddressFile file, Function<Batch, T> judge, Consumer<T> write) {
        return Ahead.<T, ReadFile>of(
                judged -> Ahead.<Batch, ReadFile>of(
                        read -> Batch.each(file, read), batch -> judged.accept(judge.apply(batch))),
                write);
    }

    /** Without the entries that say what was foreseen. */
    Judged without(Map<Integer, ImportEntry> foreseen) {
        var others = entries.stream()
                .filter(it -> !it.equals(foreseen.get(it.position())))
                .toList();
        return new Judged(batch, others, fresh, changed, names);
    }
}
