package kith.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import kith.people.SearchPart;

/**
 * What is found of one part: the numbers of texts, nearest first and the latest first among those that are equally near. The
 * texts that came after the part was read have the numbers after those that were.
 */
final class Shelf {

    private final SearchPart part;
    private final int texts;
    private final List<Text> fresh;
    private final List<Optional<Reach>> freshReach;
    private final List<BitSet> having;
    private final Map<Reach, BitSet> found = new EnumMap<>(Reach.class);

    Shelf(SearchPart part, int texts, List<Text> fresh, Wanted wanted) {
        this.part = part;
        this.texts = texts;
        this.fresh = fresh.stream().sorted(Text.LAST_FIRST).toList();
        this.freshReach = this.fresh.stream().map(it -> wanted.in(it.all())).toList();
        this.having = IntStream.range(0, wanted.words().size())
                .mapToObj(_ -> new BitSet(texts))
                .toList();
    }

    SearchPart part() {
        return part;
    }

    /** The word that was typed in this place stands there. */
    void add(int place, byte[] places) {
        Places.unpack(places, having.get(place));
    }

    boolean has(int place) {
        return !having.get(place).isEmpty();
    }

    /** All words within this reach are there: what has all that is wanted is found, as far as it was not found before. */
    void settle(Reach reach) {
        var all = (BitSet) having.getFirst().clone();
        having.forEach(all::and);
        for (int i = 0; i < fresh.size(); i++) {
            if (freshReach.get(i).filter(it -> it.compareTo(reach) <= 0).isPresent()) {
                all.set(texts + i);
            }
        }
        found.values().forEach(all::andNot);
        found.put(reach, all);
    }

    int size() {
        return found.values().stream().mapToInt(BitSet::cardinality).sum();
    }

    /** The next ones after a mark. */
    List<Mark> next(Optional<Mark> after, int most) {
        var next = new ArrayList<Mark>();
        for (var reach : found.keySet()) {
            int order = after.map(it -> reach.compareTo(it.reach())).orElse(1);
            var here = Objects.requireNonNull(found.get(reach));
            int from = order < 0 ? -1 : order == 0 ? after.orElseThrow().number() - 1 : here.length() - 1;
            for (int i = from < 0 ? -1 : here.previousSetBit(from);
                    i >= 0 && next.size() < most;
                    i = i == 0 ? -1 : here.previousSetBit(i - 1)) {
                next.add(new Mark(reach, i));
            }
        }
        return next;
    }

    boolean isFresh(Mark mark) {
        return mark.number() >= texts;
    }

    Text fresh(Mark mark) {
        return fresh.get(mark.number() - texts);
    }
}
