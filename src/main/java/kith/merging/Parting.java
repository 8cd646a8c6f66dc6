package kith.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kith.drafts.PersonDraft;
import kith.drafts.PersonName;
import kith.people.Particulars;

/**
 * What the book says of the kept one once a merge is taken back. What is still as the merge made it becomes what it was
 * before; what the member has written since stays. Of lists that goes for each entry by itself. With nothing changed since,
 * exactly what was comes out.
 *
 * @param became what the merge made of it
 * @param now    what the book says today
 */
record Parting(Particulars before, Particulars became, Particulars now) {

    Particulars parted() {
        var draft = new PersonDraft(
                name(),
                many(PersonDraft::works),
                many(PersonDraft::contacts),
                one(PersonDraft::birthday),
                one(PersonDraft::home),
                one(PersonDraft::met),
                many(PersonDraft::circles),
                many(PersonDraft::interests),
                notes(),
                Optional.empty(),
                one(PersonDraft::uid),
                many(PersonDraft::rest));
        return new Particulars(
                draft, whole(Particulars::picture), whole(Particulars::introducedBy), whole(Particulars::sortedAt));
    }

    private <T> T one(Function<PersonDraft, T> of) {
        return whole(it -> of.apply(it.draft()));
    }

    private <T> T whole(Function<Particulars, T> of) {
        return of.apply(now).equals(of.apply(became)) ? of.apply(before) : of.apply(now);
    }

    private PersonName name() {
        return Field.withNickname(
                one(it -> Field.withoutNickname(it.name())), one(it -> it.name().nickname()));
    }

    /** What was written below the notes since is kept below what they were. */
    private String notes() {
        var was = before.draft().notes();
        var merged = became.draft().notes();
        var today = now.draft().notes();
        return today.startsWith(merged) && !merged.isBlank()
                ? was + today.substring(merged.length())
                : one(PersonDraft::notes);
    }

    private <T> List<T> many(Function<PersonDraft, List<T>> of) {
        var was = of.apply(before.draft());
        var merged = of.apply(became.draft());
        var today = of.apply(now.draft());
        var parted = new ArrayList<>(was.stream()
                .filter(it -> today.contains(it) || !merged.contains(it))
                .toList());
        Stream.of(today)
                .flatMap(List::stream)
                .filter(it -> !merged.contains(it) && !was.contains(it))
                .forEach(parted::add);
        return parted;
    }
}
