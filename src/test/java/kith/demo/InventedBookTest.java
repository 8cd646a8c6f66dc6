package kith.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class InventedBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final InventedBook book = InventedBook.upTo(TODAY, ZONE);

    @Test
    void theSameDayMakesTheSameBook() {
        assertThat(InventedBook.upTo(TODAY, ZONE)).isEqualTo(book);
    }

    @Test
    void noTwoCardsReadTheSame() {
        assertThat(book.people()).hasSize(InventedBook.PEOPLE);
        assertThat(book.people().stream().map(it -> it.draft().name().display()))
                .doesNotHaveDuplicates();
        assertThat(book.people().stream()
                        .filter(it -> it.standing() == Standing.KEPT)
                        .map(it -> it.draft().notes()))
                .doesNotHaveDuplicates();
    }

    @Test
    void noBlankIsLeftOpen() {
        assertThat(book.people()).allSatisfy(it -> assertThat(it.toString()).doesNotContain("{", "}"));
        assertThat(book.moments()).allSatisfy(it -> assertThat(it.note()).doesNotContain("{", "}"));
    }

    @Test
    void everyStandingAndEveryTempoIsThere() {
        assertThat(book.people().stream().map(InventedPerson::standing).collect(toSet()))
                .containsExactlyInAnyOrder(Standing.values());
        assertThat(book.people().stream()
                        .filter(it -> it.standing() == Standing.KEPT)
                        .map(InventedPerson::tempo)
                        .collect(toSet()))
                .containsExactlyInAnyOrder(Tempo.values());
    }

    @Test
    void somebodyHasABirthdayToday() {
        assertThat(book.people().stream()
                        .flatMap(it -> it.draft().birthday().stream())
                        .filter(it -> it.nextOnOrAfter(TODAY).equals(TODAY)))
                .isNotEmpty();
    }

    @Test
    void whatIsPlannedLiesAheadAndAllElseBehind() {
        var now = TODAY.atStartOfDay(ZONE).toInstant();

        var byPlan = book.moments().stream().collect(groupingBy(InventedMoment::planned));

        assertThat(byPlan.get(true))
                .hasSizeGreaterThan(3)
                .allMatch(it -> it.at().isAfter(now));
        assertThat(byPlan.getOrDefault(false, List.of()))
                .hasSizeGreaterThan(2000)
                .allMatch(it -> it.at().isBefore(now));
    }
}
