package kith.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import kith.drafts.Plain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pure parts of the search: how near a word is to what was typed, the packed numbers, and the stretch that is shown. */
class TypedTest {

    @ParameterizedTest
    @CsvSource({
        "tand, tandem, BEGINNING",
        "Müll, Müller, BEGINNING",
        "climbing, climbed, ENDING",
        "planning, plan, ENDING",
        "parties, party, ENDING",
        "Wanderungen, Wanderung, ENDING",
        "Wanderungen, wandern, ENDING",
        "Häuser, Haus, ENDING",
        "Mueller, Müller, ENDING",
        "allregy, allergies, SLIPS",
        "strndwicz, Strandwicz, SLIP",
        "tandme, tandem, SLIP",
        "atndem, tandem, SLIP",
        "kindegartn, Kindergarten, SLIPS",
    })
    void isAsNearAsItIs(String typed, String word, Reach reach) {
        assertThat(typed(typed).reach(Plain.text(word))).contains(reach);
    }

    @ParameterizedTest
    @CsvSource({"tandem, random", "tan, ten", "2019, 2018", "a, ana", "canal, coffee", "tandem, tan"})
    void isNotWhatIsTooFar(String typed, String word) {
        assertThat(typed(typed).reach(word)).isEmpty();
    }

    @Test
    void everyWordIsNeeded() {
        var wanted = Wanted.of("Coffee, tandme!");

        assertThat(wanted.in(Plain.words("coffee: the tandem"))).contains(Reach.SLIP);
        assertThat(wanted.in(Plain.words("coffee alone"))).isEmpty();
    }

    @Test
    void whatHasNoWordIsNothing() {
        assertThat(Wanted.of("%&' :* \u0000 \"")).matches(Wanted::isNothing);
        assertThat(Wanted.of("x".repeat(10_000)).words()).hasSize(1);
        assertThat(Wanted.of("a b c d e f g h i j k".repeat(100)).words()).hasSize(8);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void numbersComeOutAsTheyWentIn(long seed) {
        var numbers = new BitSet();
        new Random(seed).ints(500, 0, 3_000_000).forEach(numbers::set);
        numbers.set(0);
        var places = new Places();
        numbers.stream().forEach(number -> {
            places.add(number);
            places.add(number);
        });

        var unpacked = new BitSet();
        Places.unpack(places.packed(), unpacked);

        assertThat(unpacked).isEqualTo(numbers);
    }

    @Test
    void aLongTextIsShownWhereItSaysIt() {
        var text = "word ".repeat(100) + "the tandem stands in the shed, and the tandems " + "more ".repeat(100);

        assertThat(shown(text, "tandem"))
                .startsWith("…word")
                .endsWith("more…")
                .contains("the [tandem] stands")
                .hasSizeLessThan(270);
        assertThat(shown("A <b>tandem</b>\nfor two", "tandem")).isEqualTo("A <b>[tandem]</b> for two");
        assertThat(shown("x".repeat(1000) + " tandem " + "y".repeat(1000), "tandem"))
                .isEqualTo("…[tandem]…");
        assertThat(shown("nothing of it", "tandem")).isEqualTo("nothing of it");
    }

    private static String shown(String text, String wanted) {
        return Excerpt.of(text, Wanted.of(wanted)).pieces().stream()
                .map(it -> it.marked() ? "[" + it.text() + "]" : it.text())
                .collect(Collectors.joining());
    }

    private static Typed typed(String word) {
        return new Typed(List.copyOf(Plain.words(word)).getFirst());
    }
}
