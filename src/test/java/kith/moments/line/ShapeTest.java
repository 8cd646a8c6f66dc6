package kith.moments.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeTest {

    private static final List<Shape> SHAPES = Stream.of(
                    Way.ALL.stream().map(Way::shape),
                    CalendarDays.RULES.stream().map(DayRule::shape),
                    RelativeDays.RULES.stream().map(DayRule::shape))
            .flatMap(it -> it)
            .toList();

    static IntStream seeds() {
        return IntStream.range(0, 8);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsWhatItsExpressionFindsInAnyPieceOfAnyLine(int seed) throws IOException {
        var random = new Random(seed);
        for (var line : LogBoxTest.lines()) {
            var text = random.nextBoolean() ? line : line.toUpperCase();
            int from = random.nextInt(text.length());
            var scope = new Span(from, from + random.nextInt(text.length() - from + 1));
            for (var shape : SHAPES) {
                assertThat(shape.find(text, scope).map(Sheet::span))
                        .as("%s in <%s>", shape.pattern(), text)
                        .isEqualTo(plainly(shape.pattern(), text, scope).map(Sheet::span));
            }
        }
    }

    private static Optional<MatchResult> plainly(Pattern pattern, String text, Span scope) {
        var matcher = pattern.matcher(text).region(scope.from(), scope.to()).useTransparentBounds(true);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                return Optional.of(matcher.toMatchResult());
            }
        }
        return Optional.empty();
    }

    @Test
    void mostOfThemSeeThroughTheirExpression() {
        assertThat(SHAPES)
                .allSatisfy(shape -> assertThat(shape.openings().allow("%", 0))
                        .as("%s may begin with a percent sign", shape.pattern())
                        .isFalse());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ab|cd; ac; bd",
                "a?b; ab; c",
                "(?:x|y)*z; xyz; a",
                "(?<!q)(?=a)a; a; q",
                "\\bd\\.?; dD; .",
                "\\d+; 7; a",
                "\\s{0,9}t; tT; s",
                "\\s{1,9}t; ' '; t",
                "[hm']; hM'; a",
                "k; kK\u212A; c",
                "(?-i:\\p{Lu})n; ABÄ; an"
            })
    void knowsWithWhichLettersAMatchMayBegin(String expression, String may, String mayNot) {
        var openings = Openings.of(expression);

        assertThat(may.chars()).allMatch(c -> openings.allow(Character.toString(c), 0));
        assertThat(mayNot.chars()).noneMatch(c -> openings.allow(Character.toString(c), 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"\\bab; true", "(?<!q)\\ba|\\bb; true", "\\ba|b; false", "(?:\\bx)?\\ba; true", "(?:x)?\\ba; false"
            })
    void knowsWhetherAMatchBeginsOnlyWhereAWordDoes(String expression, boolean only) {
        assertThat(Openings.of(expression).allow("xa", 1)).isEqualTo(!only);
    }

    @ParameterizedTest
    @CsvSource({"\\S+", "[^a]b", ".a", "[a-f]", "\\w", "a$"})
    void saysAnythingWhereItDoesNotSeeThrough(String expression) {
        assertThat(Openings.of(expression).allow("%", 0)).isTrue();
    }
}
