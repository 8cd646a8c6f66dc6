package kith.nudges;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kith.web.Words;

/** Why now: the key of a sentence and what it speaks of. The person's name is always {@code {0}}, these follow. */
public record Reason(String words, List<Argument> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String words, Argument... arguments) {
        return new Reason(words, List.of(arguments));
    }

    /** The sentence, days as seen from {@code today}. */
    public String sentence(Words words, String name, LocalDate today) {
        var spoken = arguments.stream().map(argument -> switch (argument) {
            case Argument.Day(var day) -> words.relative(day, today);
            case Argument.Count(var count) -> count;
            case Argument.Text(var text) -> text;
        });
        return words.get(this.words, Stream.concat(Stream.of(name), spoken).toArray());
    }

    /** What a sentence may speak of. */
    public sealed interface Argument {

        /** Shown as a relative day, with the date at hand. */
        record Day(LocalDate day) implements Argument {}

        record Count(long count) implements Argument {}

        record Text(String text) implements Argument {}
    }
}
