package kith.nudges;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {

    private static final int NUMBER = 5;

    @Test
    void todaysBirthdayComesFirstThenTheRedLineThenWhatIsDue() {
        var chosen = choose(
                suggestion(1, Kind.TOUCH_DUE, 0.99),
                suggestion(2, Kind.BIRTHDAY, 1),
                suggestion(3, Kind.NEW_IMPORT, 1),
                suggestion(4, Kind.RED_LINE, 0));

        assertThat(people(chosen)).containsExactly(person(2), person(4), person(1), person(3));
    }

    @Test
    void latenessCountsAgainstThePersonsOwnRhythm() {
        var weekly = suggestion(1, Kind.TOUCH_DUE, Suggestion.late(3, 7));
        var yearly = suggestion(2, Kind.TOUCH_DUE, Suggestion.late(5, 365));

        assertThat(people(choose(yearly, weekly))).containsExactly(person(1), person(2));
    }

    @Test
    void aPersonComesOnceWithTheBestReasonAndTheMaterialOfAll() {
        var due = suggestion(1, Kind.TOUCH_DUE, 0.5);
        var detail = Suggestion.of(person(1), Kind.DETAIL, 0.5, Reason.of("detail"), Action.LOG)
                .with(Material.askAbout("the new team"));

        var chosen = choose(detail, due);

        assertThat(chosen).hasSize(1);
        assertThat(chosen.getFirst().suggestion().kind()).isEqualTo(Kind.TOUCH_DUE);
        assertThat(chosen.getFirst().suggestion().material().askAbout()).contains("the new team");
    }

    @Test
    void newcomersDoNotTakeTheDayFromThoseWhoAreDue() {
        var newcomers = IntStream.range(0, 10).mapToObj(id -> suggestion(id, Kind.NEW_IMPORT, 1));
        var details = IntStream.range(10, 20).mapToObj(id -> suggestion(id, Kind.DETAIL, 0));

        var kinds = Ranking.choose(Stream.concat(newcomers, details).toList(), List.of(), NUMBER).stream()
                .collect(groupingBy(ranked -> ranked.suggestion().kind(), counting()));

        assertThat(kinds).containsEntry(Kind.NEW_IMPORT, 3L).containsEntry(Kind.DETAIL, 2L);
    }

    @Test
    void whatWasGivenEarlierThatDayCountsForVariety() {
        var suggestions = List.of(suggestion(1, Kind.BIRTHDAY, 0.9), suggestion(2, Kind.DETAIL, 0));

        var chosen = Ranking.choose(suggestions, List.of(Kind.BIRTHDAY, Kind.BIRTHDAY), 1);

        assertThat(people(chosen)).containsExactly(person(2));
    }

    @Test
    void wherePeopleAreOfOneKindOnlyTheyFillTheDay() {
        var newcomers = IntStream.range(0, 10)
                .mapToObj(id -> suggestion(id, Kind.NEW_IMPORT, 0.5))
                .toList();

        assertThat(Ranking.choose(newcomers, List.of(), NUMBER)).hasSize(NUMBER);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void aDayHasNoMoreThanItsNumberAndNobodyTwice(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var suggestions = suggestions(random);
            var chosen = Ranking.choose(suggestions, List.of(), NUMBER);
            var known = suggestions.stream().map(Suggestion::person).distinct().count();

            assertThat(people(chosen)).doesNotHaveDuplicates().hasSize((int) Math.min(NUMBER, known));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void theSameSuggestionsInAnyOrderMakeTheSameDay(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var suggestions = suggestions(random);
            var shuffled = new ArrayList<>(suggestions);
            Collections.shuffle(shuffled, random);

            assertThat(people(Ranking.choose(shuffled, List.of(), NUMBER)))
                    .isEqualTo(people(Ranking.choose(suggestions, List.of(), NUMBER)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void aScoreIsTheSumOfItsTermsAndTheDayIsInItsOrder(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var chosen = Ranking.choose(suggestions(random), List.of(), NUMBER);

            for (var ranked : chosen) {
                var kind = ranked.suggestion().kind();
                var own = kind.weight() + kind.span() * ranked.suggestion().urgency();
                assertThat(ranked.score()).isCloseTo(own, within(0.0601)).isGreaterThanOrEqualTo(own - 1e-9);
            }
            assertThat(chosen).extracting(ranked -> -ranked.score()).isSorted();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void moreUrgencyNeverPutsSomebodyLower(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var suggestions = new ArrayList<>(suggestions(random));
            var one = suggestions.getFirst();
            var before = place(suggestions, one.person());
            suggestions.set(
                    0, Suggestion.of(one.person(), one.kind(), (one.urgency() + 1) / 2, one.reason(), one.action()));

            assertThat(place(suggestions, one.person())).isLessThanOrEqualTo(before);
        }
    }

    private static int place(List<Suggestion> suggestions, Person.Id person) {
        return people(Ranking.rank(suggestions)).indexOf(person);
    }

    private static List<Suggestion> suggestions(Random random) {
        return Stream.generate(() -> suggestion(
                        random.nextInt(12), Kind.values()[random.nextInt(Kind.values().length)], random.nextDouble()))
                .limit(1 + random.nextInt(30))
                .toList();
    }

    private static List<Ranked> choose(Suggestion... suggestions) {
        return Ranking.choose(List.of(suggestions), List.of(), NUMBER);
    }

    private static List<Person.Id> people(List<Ranked> chosen) {
        return chosen.stream().map(ranked -> ranked.suggestion().person()).toList();
    }

    private static Suggestion suggestion(int person, Kind kind, double urgency) {
        var material =
                new Material(Optional.empty(), Optional.of("note " + person), Optional.empty(), Optional.empty());
        return Suggestion.of(person(person), kind, urgency, Reason.of("because"), Action.LOG)
                .with(material);
    }

    private static Person.Id person(int id) {
        return new Person.Id(new UUID(0, id));
    }
}
