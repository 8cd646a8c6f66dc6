package kith.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTest {

    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "7",
            "é",
            "e\u0301",
            "Ł",
            "ß",
            "İ",
            "ı",
            "ø",
            "Æ",
            "ﬁ",
            "²",
            "Ⅷ",
            "ー",
            "東",
            "नि",
            "'",
            "’",
            "-",
            " ",
            "\n",
            "_",
            "@",
            ".",
            "\u200d",
            "\ud83d\ude00",
            "\ud835\udc00");

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    /** What it is, said by expressions. */
    private static List<String> words(String text) {
        var apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "");
        var latin =
                List.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ł", "l", "ı", "i");
        for (int i = 0; i < latin.size(); i += 2) {
            apart = apart.replace(latin.get(i), latin.get(i + 1));
        }
        return Arrays.stream(apart.replaceAll("['’]", "").split("[^\\p{L}\\p{N}]+"))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void wordsAreLettersAndNumbersWithoutCaseAndAccents(int seed) {
        var random = new Random(seed);
        var text = random.ints(40, 0, PIECES.size()).mapToObj(PIECES::get).collect(Collectors.joining());

        assertThat(Plain.words(text)).isEqualTo(words(text));
    }

    @Test
    void aWordWithoutEndIsCut() {
        assertThat(Plain.words("x".repeat(5_000) + " y")).containsExactly("x".repeat(60), "y");
    }
}
