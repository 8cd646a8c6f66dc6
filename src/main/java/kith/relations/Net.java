package kith.relations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import kith.people.Person;
import kith.people.PersonBrief;

/**
 * Who is around a person, step by step, as a picture: everybody stands on the ring of the steps that lead to them, next to
 * whom they are reached through, and the wider the more there are behind them.
 *
 * @param box what of it is seen, as SVG writes it
 */
record Net(String box, List<Place> places, List<Line> lines) {

    private static final int RING = 130;
    private static final int EDGE = 70;
    private static final int NARROWEST = 420;
    private static final int LONGEST = 14;

    /** @param steps 0 for the person in the middle */
    record Place(PersonBrief person, int steps, double x, double y) {

        String cx() {
            return Star.number(x);
        }

        String cy() {
            return Star.number(y);
        }

        String labelY() {
            return Star.number(y + 31);
        }

        String label() {
            return Star.cut(person.name(), LONGEST);
        }
    }

    record Line(String x1, String y1, String x2, String y2) {}

    /**
     * @param steps   everybody who is shown, and how far they are, the nearest first
     * @param related all that is known of them, said from whomever
     */
    static Net of(Map<Person.Id, Integer> steps, List<Related> related, Map<Person.Id, PersonBrief> known) {
        var tree = new Tree(steps, related);
        var places = new LinkedHashMap<Person.Id, Place>();
        steps.forEach((id, step) -> {
            var person = known.get(id);
            if (person != null) {
                double angle = tree.angles.getOrDefault(id, 0.0);
                double far = step * (double) RING;
                places.put(id, new Place(person, step, far * Math.cos(angle), far * Math.sin(angle)));
            }
        });
        return new Net(box(places.values()), List.copyOf(places.values()), lines(related, places));
    }

    private static String box(Collection<Place> places) {
        var across = places.stream().mapToDouble(Place::x).summaryStatistics();
        var down = places.stream().mapToDouble(Place::y).summaryStatistics();
        double width = Math.max(NARROWEST, across.getMax() - across.getMin() + 2 * EDGE);
        double left = (across.getMin() + across.getMax() - width) / 2;
        return String.join(
                " ",
                Star.number(left),
                Star.number(down.getMin() - EDGE / 2.0),
                Star.number(width),
                Star.number(down.getMax() - down.getMin() + EDGE * 1.25));
    }

    private static List<Line> lines(List<Related> related, Map<Person.Id, Place> places) {
        var lines = new LinkedHashSet<Line>();
        for (var it : related) {
            var one = places.get(it.once().person());
            var other = places.get(it.once().other());
            if (one != null && other != null) {
                lines.add(new Line(one.cx(), one.cy(), other.cx(), other.cy()));
            }
        }
        return List.copyOf(lines);
    }

    /** Through whom everybody is reached, and in which direction they stand. */
    private static final class Tree {

        private final Map<Person.Id, List<Person.Id>> behind = new HashMap<>();
        private final Map<Person.Id, Double> angles = new HashMap<>();

        Tree(Map<Person.Id, Integer> steps, List<Related> related) {
            var reached = new HashMap<Person.Id, Person.Id>();
            for (var it : related) {
                var nearer = steps.get(it.person());
                var farther = steps.get(it.other());
                if (nearer != null
                        && farther != null
                        && farther == nearer + 1
                        && reached.putIfAbsent(it.other(), it.person()) == null) {
                    behind.computeIfAbsent(it.person(), _ -> new ArrayList<>()).add(it.other());
                }
            }
            steps.entrySet().stream()
                    .filter(it -> it.getValue() == 0)
                    .findFirst()
                    .ifPresent(it -> spread(it.getKey(), -Math.PI / 2, 2 * Math.PI));
        }

        private void spread(Person.Id id, double from, double span) {
            angles.put(id, from + span / 2);
            var next = behind.getOrDefault(id, List.of());
            double all = next.stream().mapToInt(this::ends).sum();
            double at = from;
            for (var one : next) {
                double share = span * ends(one) / all;
                spread(one, at, share);
                at += share;
            }
        }

        private int ends(Person.Id id) {
            return Math.max(
                    1,
                    behind.getOrDefault(id, List.of()).stream()
                            .mapToInt(this::ends)
                            .sum());
        }
    }
}
