package kith.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.members.Member;
import kith.people.SearchPart;
import kith.search.TextRows.Part;
import org.springframework.stereotype.Component;

/**
 * Finds texts of a book by their words, in a handful of statements however many there are: which words of the index begin as
 * the typed ones do, which texts have them all, and those texts themselves, as far as they still say so. Where that finds
 * hardly anything, endings and slips are forgiven. Works within an open book.
 */
@Component
class Search {

    private static final int HANDFUL = 3;
    private static final int MOST_ROUNDS = 5;

    /** So much of what is new has the part read again, though nothing of it is overlooked yet. */
    private static final int MUCH = 200;

    /** Sorts after every letter. */
    private static final String END = Character.toString(0x10FFFD);

    private static final String NEXT = "\u0001";

    private final TextRows rows;
    private final List<SearchPart> parts;

    Search(TextRows rows, List<SearchPart> parts) {
        this.rows = rows;
        this.parts =
                parts.stream().sorted(Comparator.comparing(SearchPart::order)).toList();
    }

    /** What was found of one part; {@code next} is after which one there is more. */
    record Found(SearchPart part, List<Text> texts, Optional<Mark> next) {}

    /**
     * @param behind  there is so much new that the book should be read again
     * @param partial there is so much new that not all of it was looked through
     */
    record Answer(List<Found> found, boolean behind, boolean partial) {}

    List<SearchPart> parts() {
        return parts;
    }

    /** Of each part the first ones, those with nothing left out. */
    Answer all(Member.Id member, Wanted wanted, int most) {
        return search(member, wanted, parts, Optional.empty(), most);
    }

    Answer of(Member.Id member, Wanted wanted, SearchPart part, Optional<Mark> after, int most) {
        return search(member, wanted, List.of(part), after, most);
    }

    private Answer search(Member.Id member, Wanted wanted, List<SearchPart> some, Optional<Mark> after, int most) {
        var read = rows.parts(member);
        var fresh = rows.fresh(member, some, read).stream().collect(Collectors.groupingBy(Text::kind));
        Map<String, Shelf> shelves = new LinkedHashMap<>();
        some.forEach(it -> shelves.put(
                it.kind(),
                new Shelf(
                        it,
                        Optional.ofNullable(read.get(it.kind()))
                                .map(Part::texts)
                                .orElse(0),
                        fresh.getOrDefault(it.kind(), List.of()),
                        wanted)));
        fill(member, wanted, shelves);
        var found = taken(member, wanted, shelves, after, most);
        return new Answer(found, isBehind(fresh), isPartial(fresh));
    }

    /** Endings are forgiven where little was found, slips only where nothing was. */
    private void fill(Member.Id member, Wanted wanted, Map<String, Shelf> shelves) {
        reach(member, wanted, shelves, Reach.BEGINNING, Set.of());
        if (size(shelves) < HANDFUL) {
            reach(member, wanted, shelves, Reach.ENDING, Set.of());
        }
        if (size(shelves) == 0) {
            var likely = likely(member, slipped(wanted, shelves), shelves.keySet());
            reach(member, wanted, shelves, Reach.SLIP, likely);
            if (size(shelves) == 0) {
                reach(member, wanted, shelves, Reach.SLIPS, likely);
            }
        }
    }

    /** Those that no text has; where each is in some, all of them. */
    private static List<Typed> slipped(Wanted wanted, Map<String, Shelf> shelves) {
        var lacking = IntStream.range(0, wanted.words().size())
                .filter(i -> shelves.values().stream().noneMatch(it -> it.has(i)))
                .mapToObj(wanted.words()::get)
                .toList();
        return lacking.isEmpty() ? wanted.words() : lacking;
    }

    private static int size(Map<String, Shelf> shelves) {
        return shelves.values().stream().mapToInt(Shelf::size).sum();
    }

    /** Puts to each typed word the texts that have a word within this reach of it; {@code likely} are those to compare with. */
    private void reach(Member.Id member, Wanted wanted, Map<String, Shelf> shelves, Reach reach, Set<String> likely) {
        var froms = new ArrayList<String>();
        var untils = new ArrayList<String>();
        switch (reach) {
            case BEGINNING ->
                wanted.words().forEach(it -> {
                    froms.add(it.plain());
                    untils.add(it.plain() + (it.isLetter() ? NEXT : END));
                });
            case ENDING ->
                wanted.words().stream().flatMap(it -> it.stems().stream()).forEach(it -> {
                    froms.add(it);
                    untils.add(it + END);
                });
            case SLIP, SLIPS ->
                likely.forEach(it -> {
                    if (wanted.means(it, reach)) {
                        froms.add(it);
                        untils.add(it + NEXT);
                    }
                });
        }
        for (var word : rows.words(member, shelves.keySet(), froms, untils)) {
            var shelf = shelves.get(word.kind());
            for (int i = 0; shelf != null && i < wanted.words().size(); i++) {
                if (wanted.words()
                        .get(i)
                        .reach(word.word())
                        .filter(it -> it.compareTo(reach) <= 0)
                        .isPresent()) {
                    shelf.add(i, word.places());
                }
            }
        }
        shelves.values().forEach(it -> it.settle(reach));
    }

    /** The words of the book that begin as what was typed with a slip may have been meant to. */
    private Set<String> likely(Member.Id member, List<Typed> slipped, Set<String> kinds) {
        var letters = slipped.stream()
                .filter(it -> it.forgiven() > 0)
                .flatMap(it -> it.letters().stream())
                .distinct()
                .toList();
        return letters.isEmpty()
                ? Set.of()
                : rows.vocabulary(
                        member,
                        kinds,
                        letters,
                        letters.stream().map(it -> it + END).toList());
    }

    /** What is shown: found, still there, and still saying so. What fell out is made up for by those after it. */
    private List<Found> taken(
            Member.Id member, Wanted wanted, Map<String, Shelf> shelves, Optional<Mark> after, int most) {
        var taking =
                shelves.values().stream().map(it -> new Taking(it, after, most)).toList();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var hungry = taking.stream().filter(Taking::isHungry).toList();
            if (hungry.isEmpty()) {
                break;
            }
            var ids = ids(member, hungry);
            var there = rows
                    .there(member, hungry.stream().map(it -> it.shelf.part()).toList(), ids)
                    .stream()
                    .filter(it -> wanted.in(it.all()).isPresent())
                    .collect(Collectors.groupingBy(Text::kind, Collectors.toMap(Text::id, Function.identity())));
            hungry.forEach(it -> {
                var kind = it.shelf.part().kind();
                it.take(ids.getOrDefault(kind, List.of()), there.getOrDefault(kind, Map.of()));
            });
        }
        return taking.stream().map(Taking::found).toList();
    }

    /** The ids of what each asks for, in its order. */
    private Map<String, List<UUID>> ids(Member.Id member, List<Taking> hungry) {
        var numbers = new HashMap<String, List<Integer>>();
        hungry.forEach(it -> numbers.put(
                it.shelf.part().kind(),
                it.ask().stream()
                        .filter(mark -> !it.shelf.isFresh(mark))
                        .map(Mark::number)
                        .toList()));
        var known = rows.numbered(member, numbers).stream()
                .collect(Collectors.groupingBy(
                        TextRows.Numbered::kind, Collectors.toMap(TextRows.Numbered::number, TextRows.Numbered::id)));
        return hungry.stream()
                .collect(Collectors.toMap(
                        it -> it.shelf.part().kind(),
                        it -> it.asked.stream()
                                .map(mark -> it.shelf.isFresh(mark)
                                        ? it.shelf.fresh(mark).id()
                                        : known.getOrDefault(it.shelf.part().kind(), Map.of())
                                                .getOrDefault(mark.number(), new UUID(0, 0)))
                                .toList()));
    }

    /** A page of one shelf while it is put together. */
    private static final class Taking {
        private final Shelf shelf;
        private final int most;
        private final Map<UUID, Text> texts = new LinkedHashMap<>();
        private final Set<UUID> seen = new HashSet<>();
        private Optional<Mark> last;
        private Optional<Mark> next = Optional.empty();
        private List<Mark> asked = List.of();
        private boolean over;

        Taking(Shelf shelf, Optional<Mark> after, int most) {
            this.shelf = shelf;
            this.most = most;
            this.last = after;
        }

        boolean isHungry() {
            return !over;
        }

        /** One more than are shown, by which it is known whether there is more. */
        List<Mark> ask() {
            asked = shelf.next(last, most + 1 - texts.size());
            return asked;
        }

        void take(List<UUID> ids, Map<UUID, Text> there) {
            for (int i = 0; i < asked.size() && !over; i++) {
                var text = there.get(ids.get(i));
                if (text != null && seen.add(text.id())) {
                    if (texts.size() == most) {
                        next = last;
                        over = true;
                        return;
                    }
                    texts.put(text.id(), text);
                }
                last = Optional.of(asked.get(i));
            }
            over = asked.isEmpty();
        }

        Found found() {
            return new Found(shelf.part(), List.copyOf(texts.values()), next);
        }
    }

    private static boolean isBehind(Map<String, List<Text>> fresh) {
        return fresh.values().stream().anyMatch(it -> it.size() > MUCH);
    }

    private static boolean isPartial(Map<String, List<Text>> fresh) {
        return fresh.values().stream().anyMatch(it -> it.size() >= TextRows.MOST_FRESH);
    }
}
