package kith.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kith.drafts.ContactPoint;
import kith.duplicates.likeness.Duplicates;
import kith.duplicates.likeness.Known;
import kith.duplicates.likeness.Pair;
import kith.duplicates.likeness.Pair.Verdict;
import kith.duplicates.likeness.Reason;
import kith.duplicates.likeness.Sign;
import kith.people.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every pair that is said of a book, whatever is in it. */
class LabelledBookTest {

    private static final int SIZE = 2_000;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theVerdictFollowsFromTheReasonsAlone(long seed) {
        for (var pair : found(LabelledBook.invent(seed, SIZE))) {
            double sum = pair.reasons().stream().mapToDouble(Reason::weight).sum();
            var again = new Pair(pair.one(), pair.other(), pair.before(), pair.reasons());
            var withoutWhatSpeaksFor = new Pair(
                    pair.one(),
                    pair.other(),
                    pair.before(),
                    pair.reasons().stream().filter(it -> it.weight() < 0).toList());

            assertThat(pair.weight()).isCloseTo(pair.before() + sum, within(1e-9)); // added in another order
            assertThat(again.verdict()).isEqualTo(pair.verdict());
            assertThat(withoutWhatSpeaksFor.verdict()).isEqualTo(Verdict.APART);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void whatIsQuotedStandsInBothEntries(long seed) {
        var book = LabelledBook.invent(seed, SIZE);
        var known = known(book);

        for (var pair : found(book)) {
            for (var reason : pair.reasons()) {
                if (reason.sign() == Sign.SAME_EMAIL) {
                    assertThat(List.of(known.get(pair.one()), known.get(pair.other())))
                            .allMatch(it -> local(it)
                                    .contains(reason.what().split("@")[0].replace(".", "")));
                }
                if (reason.sign() == Sign.SAME_FIRM) {
                    assertThat(known.get(pair.one()).firms()).contains(reason.what());
                    assertThat(known.get(pair.other()).firms()).contains(reason.what());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theOrderOfTheBookChangesNothing(long seed) {
        var book = LabelledBook.invent(seed, SIZE);

        assertThat(Duplicates.in(book.people().reversed(), Locale.GERMANY)).isEqualTo(found(book));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void aPairIsSaidOnceAndTheSameComesFirst(long seed) {
        var pairs = found(LabelledBook.invent(seed, SIZE));

        assertThat(pairs.stream().map(LabelledBook::key)).doesNotHaveDuplicates();
        assertThat(pairs.stream().map(Pair::verdict)).isSorted().doesNotContain(Verdict.APART);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void mostAreFoundAndFewAreWrong(long seed) {
        var book = LabelledBook.invent(seed, SIZE);

        var same = found(book).stream()
                .filter(it -> it.verdict() == Verdict.SAME)
                .map(LabelledBook::key)
                .collect(Collectors.toSet());

        long right = same.stream().filter(book::isSame).count();
        assertThat((double) right / book.count(true)).as("recall").isGreaterThan(.8);
        assertThat((double) right / same.size()).as("precision").isGreaterThan(.95);
    }

    private static List<Pair> found(LabelledBook book) {
        return Duplicates.in(book.people(), Locale.GERMANY);
    }

    private static Map<Person.Id, Known> known(LabelledBook book) {
        var known = new HashMap<Person.Id, Known>();
        book.people().forEach(it -> known.put(it.id(), it));
        return known;
    }

    private static Set<String> local(Known of) {
        return of.contacts().stream()
                .filter(it -> it.kind() == ContactPoint.Kind.EMAIL)
                .map(it -> it.normal().split("@")[0].replace(".", ""))
                .collect(Collectors.toSet());
    }
}
