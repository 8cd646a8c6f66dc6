package kith.nudges;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import kith.nudges.Ranked.Term;

/**
 * Chooses the few people of a day.
 *
 * <pre>
 *   score = weight(kind)              what the reason is
 *         + span(kind) · urgency      how pressing this case is
 *         + 0.02 · further reasons    the same person for other reasons too, three at most
 * </pre>
 *
 * So, however urgent the rest: a birthday today, the red line, a plan to confirm, a reply owed half a month, a touch a
 * whole rhythm late, a meeting as late, a detail, a newcomer. Lateness counts against the person's own rhythm ({@link
 * Suggestion#late}): three days late for a weekly call weigh more than five for a yearly one.
 *
 * <p>A person comes once, with the best reason, and with the material of all. A kind other than a due touch takes half
 * of the day, rounded up, as long as anything else waits; what was given earlier that day counts. Equal scores go by
 * the person's id, so that the same suggestions always make the same day.
 */
final class Ranking {

    private static final double FURTHER_REASON = 0.02;
    private static final int FURTHER_REASONS = 3;

    private Ranking() {}

    /** The day's choice, best first: at most {@code number} beside those already given today. */
    static List<Ranked> choose(List<Suggestion> suggestions, List<Kind> given, int number) {
        var ranked = rank(suggestions);
        var taken = new EnumMap<Kind, Integer>(Kind.class);
        given.forEach(kind -> taken.merge(kind, 1, Integer::sum));
        var share = Math.ceilDiv(number + given.size(), 2);
        var varied = new ArrayList<Ranked>();
        for (var candidate : ranked) {
            var kind = candidate.suggestion().kind();
            if (varied.size() < number && (kind.mayFillTheDay() || taken.getOrDefault(kind, 0) < share)) {
                taken.merge(kind, 1, Integer::sum);
                varied.add(candidate);
            }
        }
        return filled(varied, ranked, number);
    }

    /** One entry a person, best first. */
    static List<Ranked> rank(List<Suggestion> suggestions) {
        return byPerson(suggestions).stream()
                .map(Ranking::best)
                .sorted(comparingDouble(Ranked::score)
                        .reversed()
                        .thenComparing(ranked -> ranked.suggestion().person().value()))
                .toList();
    }

    private static Collection<List<Suggestion>> byPerson(List<Suggestion> suggestions) {
        return suggestions.stream()
                .collect(groupingBy(Suggestion::person, LinkedHashMap::new, toList()))
                .values();
    }

    private static Ranked best(List<Suggestion> ofOnePerson) {
        var inOrder = ofOnePerson.stream().sorted(BEST_FIRST).toList();
        var whole = inOrder.stream()
                .skip(1)
                .map(Suggestion::material)
                .reduce(inOrder.getFirst(), Suggestion::with, (_, later) -> later);
        var kinds = ofOnePerson.stream().map(Suggestion::kind).collect(toSet()).size();
        return new Ranked(whole, terms(whole, kinds - 1));
    }

    private static final Comparator<Suggestion> BEST_FIRST = comparingDouble(Ranking::ownScore)
            .reversed()
            .thenComparing(Suggestion::kind)
            .thenComparing(suggestion -> suggestion.reason().toString());

    private static double ownScore(Suggestion suggestion) {
        return suggestion.kind().weight() + suggestion.kind().span() * suggestion.urgency();
    }

    private static List<Term> terms(Suggestion suggestion, int furtherReasons) {
        var kind = suggestion.kind();
        return Stream.of(
                        new Term("reason", kind.weight()),
                        new Term("urgency", kind.span() * suggestion.urgency()),
                        new Term("further reasons", FURTHER_REASON * Math.min(FURTHER_REASONS, furtherReasons)))
                .filter(term -> term.value() > 0)
                .toList();
    }

    /** Better the fourth newcomer than an empty place: what variety left over fills up the day. */
    private static List<Ranked> filled(List<Ranked> varied, List<Ranked> ranked, int number) {
        var left = ranked.stream()
                .filter(candidate -> !varied.contains(candidate))
                .limit(Math.max(0, number - varied.size()));
        return Stream.concat(varied.stream(), left)
                .sorted(comparing(ranked::indexOf))
                .toList();
    }
}
