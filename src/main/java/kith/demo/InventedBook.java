package kith.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A whole invented book: its people, and two years of moments that lead up to a day. */
record InventedBook(List<InventedPerson> people, List<InventedMoment> moments) {

    static final int PEOPLE = 150;
    private static final long SEED = 20261122;

    /** The same day and zone make the same book. */
    static InventedBook upTo(LocalDate today, ZoneId zone) {
        var tales = Tales.told();
        var chance = new Chance(SEED, tales.fill());
        var people = Echoes.in(new InventPeople(tales, chance, today).all());
        var moments = new InventMoments(tales, chance, today, zone).of(people);
        return new InventedBook(people, moments);
    }
}
