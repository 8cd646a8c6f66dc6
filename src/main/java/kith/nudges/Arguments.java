package kith.nudges;

import java.time.LocalDate;
import java.util.List;
import kith.nudges.Reason.Argument;

/** What a reason speaks of, as texts that a row can hold: a letter for the type, a colon, the value. */
final class Arguments {

    private Arguments() {}

    static String[] written(List<Argument> arguments) {
        return arguments.stream().map(Arguments::written).toArray(String[]::new);
    }

    static List<Argument> read(List<String> texts) {
        return texts.stream().map(Arguments::read).toList();
    }

    private static String written(Argument argument) {
        return switch (argument) {
            case Argument.Day(var day) -> "d:" + day;
            case Argument.Count(var count) -> "n:" + count;
            case Argument.Text(var text) -> "t:" + text;
        };
    }

    private static Argument read(String text) {
        var value = text.substring(2);
        return switch (text.charAt(0)) {
            case 'd' -> new Argument.Day(LocalDate.parse(value));
            case 'n' -> new Argument.Count(Long.parseLong(value));
            case 't' -> new Argument.Text(value);
            default -> throw new IllegalArgumentException("No argument of a reason: " + text);
        };
    }
}
