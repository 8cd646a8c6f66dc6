package kith.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kith.drafts.ContactPoint;
import kith.drafts.Plain;
import kith.duplicates.likeness.Duplicates;
import kith.duplicates.likeness.Known;
import kith.duplicates.likeness.Pair;
import kith.people.Person;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code ./kith bench duplicates}: what is found in invented books in which it is known who stands twice, beside what an
 * equal e-mail address finds. The weights were adjusted on seeds 1 to 5; what is printed is of others.
 * "Precision" is that among the labelled pairs; "in book" counts every pair that was said of the whole book.
 */
@Tag("bench")
class DuplicatesBench {

    private static final List<Long> TUNED_ON =
            LongStream.rangeClosed(1, 5).boxed().toList();
    private static final List<Long> REPORTED_ON =
            LongStream.rangeClosed(101, 105).boxed().toList();
    private static final int SIZE = 10_000;

    /** What was said of some books, and what is true. */
    private static final class Score {
        private int found;
        private int right;
        private int foundAmongLabelled;
        private long all;

        void add(LabelledBook book, Set<Set<Person.Id>> pairs) {
            found += pairs.size();
            right += (int) pairs.stream().filter(book::isSame).count();
            foundAmongLabelled +=
                    (int) pairs.stream().filter(book.labels()::containsKey).count();
            all += book.count(true);
        }

        String line() {
            return "%9.4f %9.4f   %9.4f   %6d %6d"
                    .formatted(
                            (double) right / foundAmongLabelled,
                            (double) right / all,
                            (double) right / found,
                            found - right,
                            all - right);
        }
    }

    private final Report report = new Report();

    @Test
    void duplicates() {
        var books = REPORTED_ON.stream()
                .map(seed -> LabelledBook.invent(seed, SIZE))
                .toList();
        report.say(
                "Kith, ./kith bench duplicates: %d labelled pairs, %d of one person and %d of two, in %d books of %,d (seeds %s)",
                books.stream().mapToLong(it -> it.labels().size()).sum(),
                books.stream().mapToLong(it -> it.count(true)).sum(),
                books.stream().mapToLong(it -> it.count(false)).sum(),
                books.size(),
                SIZE,
                REPORTED_ON);
        compare("other seeds than the weights were adjusted on", books);
        compare(
                "the seeds they were adjusted on",
                TUNED_ON.stream().map(it -> LabelledBook.invent(it, SIZE)).toList());
        compare(
                "small books of 400, on other seeds",
                LongStream.rangeClosed(201, 250)
                        .mapToObj(it -> LabelledBook.invent(it, 400))
                        .toList());
        kinds(books);
        time(books);
    }

    private void compare(String which, List<LabelledBook> books) {
        var same = new Score();
        var asked = new Score();
        var mails = new Score();
        var ways = new Score();
        var names = new Score();
        for (var book : books) {
            var pairs = Duplicates.in(book.people(), Locale.GERMANY);
            same.add(book, keys(pairs, List.of(Pair.Verdict.SAME)));
            asked.add(book, keys(pairs, List.of(Pair.Verdict.values())));
            mails.add(book, ofOneMail(book.people()));
            ways.add(
                    book,
                    alike(
                            book.people(),
                            it -> it.contacts().stream().map(contact -> contact.kind() + contact.normal())));
            names.add(
                    book,
                    alike(book.people(), it -> Stream.of(Plain.text(it.name().display()))));
        }
        report.say("");
        report.say("%s", which);
        report.say("%-34s %9s %9s   %9s   %6s %6s", "", "precision", "recall", "in book", "wrong", "missed");
        report.say("%-34s %s", "Kith says the same", same.line());
        report.say("%-34s %s", "  with what it asks about", asked.line());
        report.say("%-34s %s", "an equal e-mail address", mails.line());
        report.say("%-34s %s", "an equal e-mail, phone or link", ways.line());
        report.say("%-34s %s", "an equal name", names.line());
    }

    /** By kind of pair: how many there are, said the same, asked about. */
    private void kinds(List<LabelledBook> books) {
        var all = new EnumMap<LabelledBook.Label, int[]>(LabelledBook.Label.class);
        for (var book : books) {
            var verdicts = new HashMap<Set<Person.Id>, Pair.Verdict>();
            Duplicates.in(book.people(), Locale.GERMANY)
                    .forEach(it -> verdicts.put(LabelledBook.key(it), it.verdict()));
            var mails = ofOneMail(book.people());
            book.labels().forEach((pair, label) -> {
                var counts = all.computeIfAbsent(label, _ -> new int[4]);
                counts[0]++;
                counts[1] += verdicts.get(pair) == Pair.Verdict.SAME ? 1 : 0;
                counts[2] += verdicts.get(pair) == Pair.Verdict.PERHAPS ? 1 : 0;
                counts[3] += mails.contains(pair) ? 1 : 0;
            });
        }
        report.say("");
        report.say(
                "%-22s %-6s %6s %9s %8s %11s", "labelled pairs", "truth", "pairs", "the same", "asked", "same e-mail");
        all.forEach((label, counts) -> report.say(
                "%-22s %-6s %6d %9d %8d %11d",
                label.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                label.same ? "one" : "two",
                counts[0],
                counts[1],
                counts[2],
                counts[3]));
    }

    private void time(List<LabelledBook> books) {
        report.say("");
        for (int size : List.of(10_000, 20_000, 40_000)) {
            var book = size == SIZE ? books.getFirst() : LabelledBook.invent(300, size);
            var times = new ArrayList<Double>();
            for (int i = 0; i < 7; i++) {
                long start = System.nanoTime();
                Duplicates.in(book.people(), Locale.GERMANY);
                times.add((System.nanoTime() - start) / 1e6);
            }
            times.sort(null);
            report.say("%,d people: %.0f ms (median of %d)", size, times.get(times.size() / 2), times.size());
        }
    }

    private static Set<Set<Person.Id>> keys(List<Pair> pairs, List<Pair.Verdict> verdicts) {
        var keys = new HashSet<Set<Person.Id>>();
        pairs.stream().filter(it -> verdicts.contains(it.verdict())).forEach(it -> keys.add(LabelledBook.key(it)));
        return keys;
    }

    private static Set<Set<Person.Id>> ofOneMail(List<Known> people) {
        return alike(
                people,
                it -> it.contacts().stream()
                        .filter(contact -> contact.kind() == ContactPoint.Kind.EMAIL)
                        .map(ContactPoint::normal));
    }

    private static Set<Set<Person.Id>> alike(List<Known> people, Function<Known, Stream<String>> by) {
        Map<String, List<Person.Id>> holders = new HashMap<>();
        for (var person : people) {
            by.apply(person)
                    .distinct()
                    .forEach(it ->
                            holders.computeIfAbsent(it, _ -> new ArrayList<>()).add(person.id()));
        }
        var pairs = new HashSet<Set<Person.Id>>();
        for (var all : holders.values()) {
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    pairs.add(Set.of(all.get(i), all.get(j)));
                }
            }
        }
        return pairs;
    }
}
