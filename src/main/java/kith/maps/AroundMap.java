package kith.maps;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kith.people.PersonBrief;
import kith.rhythm.Kept;
import kith.rhythm.Warmth;

/**
 * The people around a member as a picture: the closer a bond, by how often a touch is wanted, the nearer the ring; the fuller
 * a dot, the warmer the bond is just now. On a ring people stand by name, and nowhere is anybody before another.
 */
record AroundMap(List<Ring> rings, List<Dot> dots) {

    static final int SIZE = 640;
    private static final double FIRST = 110;
    private static final double STEP = 62;
    private static final int LABELS = 60;
    private static final double FACE = 13;
    private static final double ROOM = 2.3;
    private static final int ROWS = 4;

    /** How close a bond is. */
    enum Closeness {
        WEEKLY(14),
        MONTHLY(45),
        SEASONAL(120),
        YEARLY(Integer.MAX_VALUE);

        private final int days;

        Closeness(int days) {
            this.days = days;
        }

        static Closeness of(Period floor) {
            return Stream.of(values())
                    .filter(it -> floor.getDays() <= it.days)
                    .findFirst()
                    .orElse(YEARLY);
        }

        String words() {
            return "maps.around." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Somebody who is kept in touch with. */
    record Around(PersonBrief person, Kept kept, Warmth warmth) {

        Closeness closeness() {
            return Closeness.of(kept.rhythm().floor());
        }
    }

    record Ring(String radius) {}

    /** @param fill the radius of what is warm of the face, {@code radius} the face's own; {@code label} is empty in a crowd */
    record Dot(
            String x, String y, String radius, String fill, String label, String labelY, String href, String title) {}

    /** @param people by name */
    static AroundMap of(List<Around> people) {
        boolean crowd = people.size() > LABELS;
        double face = crowd ? Math.max(4, FACE * Math.sqrt((double) LABELS / people.size())) : FACE;
        var dots = new ArrayList<Dot>();
        for (var closeness : Closeness.values()) {
            var ring = people.stream().filter(it -> it.closeness() == closeness).toList();
            double radius = FIRST + STEP * closeness.ordinal();
            double turn = -Math.PI / 2 + closeness.ordinal() * 0.35;
            int rows = (int) Math.clamp(Math.ceil(ring.size() * ROOM * face / (2 * Math.PI * radius)), 1, ROWS);
            for (int i = 0; i < ring.size(); i++) {
                double beside = (i % rows - (rows - 1) / 2.0) * ROOM * face;
                double angle = turn + 2 * Math.PI * i / ring.size();
                dots.add(dot(ring.get(i), radius + beside, angle, face, crowd));
            }
        }
        var rings = Stream.of(Closeness.values())
                .map(it -> new Ring(CityMap.number(FIRST + STEP * it.ordinal())))
                .toList();
        return new AroundMap(rings, dots);
    }

    private static Dot dot(Around it, double radius, double angle, double face, boolean crowd) {
        double x = SIZE / 2.0 + radius * Math.cos(angle);
        double y = SIZE / 2.0 + radius * Math.sin(angle);
        var name = it.person().name();
        var given = name.split("\\s+", 2)[0];
        return new Dot(
                CityMap.number(x),
                CityMap.number(y),
                CityMap.number(face),
                CityMap.number(face * Math.sqrt(it.warmth().whole() / 100.0)),
                crowd ? "" : given.length() <= 10 ? given : given.substring(0, given.offsetByCodePoints(0, 8)) + "…",
                CityMap.number(y + face + 12),
                it.person().id().href(),
                name);
    }
}
