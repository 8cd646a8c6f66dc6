package kith.relations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.drafts.Initials;
import kith.people.PersonBrief;
import kith.relations.RelationPanels.Line;

/**
 * A person and the few around them as a picture: places on an ellipse, the first on top, going round with the clock; one or two
 * stand beside the person.
 *
 * @param box what of it is seen, as SVG writes it
 */
record Star(String box, Dot middle, List<Dot> around) {

    static final int WIDTH = 248;
    static final int HEIGHT = 208;
    private static final int MOST = 7;
    private static final int LONGEST = 13;
    private static final double ACROSS = 88;
    private static final double DOWN = 70;
    private static final int LIFT = 8;

    /**
     * @param x       and {@code y}, of the middle, as SVG writes it
     * @param letters two at most, which stand in the dot
     * @param href    empty for whoever has no page
     * @param tint    0 for whoever is no person of the book
     */
    record Dot(String x, String y, String letters, String label, String href, int tint) {

        /** Where the label stands: on the far side of the middle. */
        String beyond() {
            double place = Double.parseDouble(y);
            return Star.number(place < HEIGHT / 2.0 - LIFT - 1 ? place - 21 : place + 29);
        }
    }

    static Optional<Star> around(PersonBrief person, List<Line> lines, Collection<PersonBrief> known) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var tints = known.stream().collect(Collectors.toMap(it -> it.id().href(), Function.identity()));
        var different = lines.stream()
                .collect(Collectors.toMap(
                        it -> it.href().isEmpty() ? it.removal() : it.href(),
                        Function.identity(),
                        (one, _) -> one,
                        java.util.LinkedHashMap::new))
                .values();
        int shown = Math.min(MOST, different.size());
        var dots = new ArrayList<Dot>();
        for (var line : different.stream().limit(shown).toList()) {
            var angle = 2 * Math.PI * dots.size() / shown - (shown < 3 ? 0 : Math.PI / 2);
            dots.add(dot(line, angle, tints));
        }
        var middle =
                new Dot(number(WIDTH / 2.0), number(HEIGHT / 2.0 - LIFT), person.initials(), "", "", person.tint());
        var box = shown < 3 ? "0 62 248 76" : "0 -10 248 208";
        return Optional.of(new Star(box, middle, dots));
    }

    private static Dot dot(Line line, double angle, Map<String, PersonBrief> known) {
        return new Dot(
                number(WIDTH / 2.0 + ACROSS * Math.cos(angle)),
                number(HEIGHT / 2.0 - LIFT + DOWN * Math.sin(angle)),
                Initials.of(line.name()),
                cut(line.name(), LONGEST),
                line.href(),
                Optional.ofNullable(known.get(line.href()))
                        .map(PersonBrief::tint)
                        .orElse(0));
    }

    static String cut(String name, int longest) {
        return name.codePointCount(0, name.length()) <= longest
                ? name
                : name.substring(0, name.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
