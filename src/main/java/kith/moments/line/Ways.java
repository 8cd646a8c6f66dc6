package kith.moments.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.moments.Channel;
import kith.moments.line.Way.Mark;

/**
 * By what way people were in touch, as the head of a line says it: the most telling word ("postcard" rather than "sent"),
 * and all the others that only go with it.
 *
 * @param chosen the words that decide
 * @param taken  all words that are understood by it, in the order of the line, the chosen among them
 */
record Ways(Optional<Found> chosen, List<Found> taken) {

    /** A way of {@code ways.tsv}, found in the line. */
    record Found(Way way, Span span) {}

    private static final Pattern LINK = Pattern.compile("[\\s" + Sheet.BLOT
            + "]*(?:(?:and|und|or|then|over|via|on|by|per|auf|über|a|an|the|ein|eine[nr]?|\\+|&|,) *)*");
    private static final Pattern BY_MEANS_OF =
            Pattern.compile("\\b(?:on|via|over|by|per|auf|über)\\s+\\S+(?:\\s+\\S+)?$", Sheet.FLAGS);
    private static final Pattern TOWARDS = Pattern.compile("^\\s+(?:with|to|mit)\\b.*", Sheet.FLAGS | Pattern.DOTALL);

    private static final Pattern TOWARDS_SOMEBODY =
            Pattern.compile("^\\s+(?:(?:with|to|mit) |(?-i:\\p{Lu})).*", Sheet.FLAGS | Pattern.DOTALL);

    static Ways in(Sheet sheet, Span scope, List<Way> ways) {
        var found = all(sheet, scope, ways);
        var chosen = choose(found, sheet);
        var taken = found.stream()
                .filter(it ->
                        chosen.filter(decides -> goesWith(it, decides, sheet)).isPresent())
                .toList();
        return new Ways(chosen, taken);
    }

    Optional<Read<Channel>> channel() {
        return chosen.flatMap(it -> it.way().channel().map(channel -> new Read<>(channel, it.span())));
    }

    Optional<Span> marked(Mark mark) {
        return taken.stream().filter(it -> it.way().is(mark)).map(Found::span).findFirst();
    }

    /** The member's own words for the occasion: "coffee", or "lunch and a walk" where both stand together. */
    Optional<Read<String>> occasion(Sheet sheet) {
        var telling = taken.stream().filter(it -> it.way().is(Mark.OCCASION)).toList();
        if (telling.isEmpty()) {
            return Optional.empty();
        }
        var span = telling.getFirst().span();
        for (var next : telling.subList(1, telling.size())) {
            if (linked(span, next.span(), sheet)
                    && !between(span, next.span(), sheet).contains("" + Sheet.BLOT)) {
                span = new Span(span.from(), next.span().to());
            }
        }
        return Optional.of(new Read<>(span.of(sheet.text()), span));
    }

    /** Every way in the scope, none overlapping another: of those that begin at one place the longest. */
    private static List<Found> all(Sheet sheet, Span scope, List<Way> ways) {
        var candidates = new ArrayList<Found>();
        for (var way : ways) {
            int from = scope.from();
            var match = sheet.find(way.shape(), scope);
            while (match.isPresent()) {
                candidates.add(new Found(way, Sheet.span(match.get())));
                from = match.get().end();
                match = sheet.find(way.shape(), new Span(from, scope.to()));
            }
        }
        candidates.sort(Comparator.comparingInt((Found it) -> it.span().from())
                .thenComparing(it -> it.span().to(), Comparator.reverseOrder()));
        var found = new ArrayList<Found>();
        for (var candidate : candidates) {
            if (found.isEmpty()
                    || candidate.span().from() >= found.getLast().span().to()) {
                found.add(candidate);
            }
        }
        return found;
    }

    private static Optional<Found> choose(List<Found> found, Sheet sheet) {
        var strong = found.stream().filter(it -> !it.way().is(Mark.WEAK)).toList();
        if (!strong.isEmpty()) {
            return Optional.of(remoteOf(strong, sheet));
        }
        return found.stream()
                .filter(it -> it.way().channel().isPresent() && !it.way().is(Mark.HINT))
                .findFirst()
                .or(() -> found.stream().filter(it -> it.way().is(Mark.HINT)).findFirst())
                .or(() -> found.stream().findFirst());
    }

    /** "Coffee over Zoom" is a video call. */
    private static Found remoteOf(List<Found> strong, Sheet sheet) {
        var first = strong.getFirst();
        return strong.stream()
                .skip(1)
                .filter(it -> isMeeting(first) && !isMeeting(it) && linked(first.span(), it.span(), sheet))
                .findFirst()
                .orElse(first);
    }

    private static boolean goesWith(Found it, Found chosen, Sheet sheet) {
        var way = it.way();
        if (it.equals(chosen)) {
            return true;
        }
        if (way.is(Mark.MISSED)) {
            return chosen.way()
                    .channel()
                    .filter(channel -> channel == Channel.CALL || channel == Channel.VIDEO)
                    .isPresent();
        }
        if (way.is(Mark.NOISE)) {
            return chosen.way().channel().filter(channel -> !channel.isTalk()).isPresent();
        }
        if (way.channel().isEmpty()) {
            return (way.kind() == Way.Kind.VERB ? TOWARDS_SOMEBODY : TOWARDS)
                    .matcher(sheet.left()
                            .subSequence(it.span().to(), sheet.left().length()))
                    .matches();
        }
        if ((way.channel().equals(chosen.way().channel()) || isWritten(it) && isWritten(chosen))
                && BY_MEANS_OF
                        .matcher(sheet.text().substring(0, it.span().to()))
                        .find()) {
            return true;
        }
        boolean adjacent = linked(chosen.span(), it.span(), sheet) || linked(it.span(), chosen.span(), sheet);
        return way.is(Mark.WEAK)
                ? way.kind() != Way.Kind.NOUN
                        || adjacent
                        || way.channel().equals(chosen.way().channel())
                : adjacent;
    }

    /** Whether it is one after the other: "DM'd her on Instagram" is a message by means of a public place. */
    private static boolean isWritten(Found it) {
        return it.way().channel().filter(channel -> !channel.isTalk()).isPresent();
    }

    private static boolean isMeeting(Found it) {
        return it.way().channel().filter(Channel.IN_PERSON::equals).isPresent();
    }

    private static boolean linked(Span one, Span other, Sheet sheet) {
        return one.to() <= other.from()
                && LINK.matcher(between(one, other, sheet)).matches();
    }

    private static String between(Span one, Span other, Sheet sheet) {
        return sheet.left().subSequence(one.to(), other.from()).toString();
    }
}
