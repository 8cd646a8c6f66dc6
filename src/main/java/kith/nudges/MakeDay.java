package kith.nudges;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.people.Newcomers;
import kith.people.Person;
import org.springframework.stereotype.Component;

/**
 * Makes up a member's day, once, and fills it up when something new arrived and the day has not had its number yet. What
 * was given stays as it is, answered or not.
 */
@Component
class MakeDay {

    /** How many suggestions each module is asked for, beside those that would fall away. */
    private static final int CHOICE = 15;

    private final List<Suggests> modules;
    private final DayRows days;
    private final NudgeRows rows;
    private final MaterialAtHand atHand;
    private final Newcomers newcomers;
    private final BirthdaySuggestions birthdays;

    MakeDay(
            List<Suggests> modules,
            DayRows days,
            NudgeRows rows,
            MaterialAtHand atHand,
            Newcomers newcomers,
            BirthdaySuggestions birthdays) {
        this.modules = modules;
        this.days = days;
        this.rows = rows;
        this.atHand = atHand;
        this.newcomers = newcomers;
        this.birthdays = birthdays;
    }

    /** Within the member's open book; of two who come at once the second finds it done. */
    void make(Member member, LocalDate today) {
        days.begin(member.id(), today).ifPresent(number -> {
            days.lookAhead(member.id(), newcomers.count(member.id()), birthdays.ofKept(member.id(), today));
            fill(member, today, number);
        });
    }

    private void fill(Member member, LocalDate today, int number) {
        var given = rows.of(member.id(), today);
        var kinds = given.stream().filter(MakeDay::counts).map(Nudge::kind).toList();
        if (kinds.size() >= number) {
            return;
        }
        var enough = given.stream().filter(MakeDay::isNewcomer).count() >= number;
        var suggestions = suggestions(member, today, given).stream()
                .filter(suggestion -> !(enough && suggestion.kind() == Kind.NEW_IMPORT))
                .toList();
        var chosen = Ranking.choose(suggestions, kinds, number - kinds.size()).stream()
                .map(Ranked::suggestion)
                .toList();
        var place = given.size();
        for (var suggestion : atHand.complete(member, chosen)) {
            rows.add(member.id(), today, place++, suggestion);
        }
    }

    /** To sort a newcomer is not yet to turn to anybody: it leaves the place to somebody else. */
    private static boolean counts(Nudge nudge) {
        return !(isNewcomer(nudge) && nudge.answer() == Nudge.Answer.SETTLED);
    }

    private static boolean isNewcomer(Nudge nudge) {
        return nudge.kind() == Kind.NEW_IMPORT;
    }

    private List<Suggestion> suggestions(Member member, LocalDate today, List<Nudge> given) {
        var quiet = rows.quiet(member.id(), today);
        var people = given.stream().map(Nudge::person).collect(Collectors.<Person.Id>toSet());
        var asking = new Asking(member.id(), today, member.zone(), CHOICE + quiet.size() + given.size());
        var leftAlone = modules.stream()
                .flatMap(module -> module.leftAlone(asking).stream())
                .collect(Collectors.toSet());
        var suggestions = modules.stream()
                .flatMap(module -> module.suggestions(asking).stream())
                .filter(suggestion -> !people.contains(suggestion.person()) && !leftAlone.contains(suggestion.person()))
                .filter(suggestion -> quiet.stream().noneMatch(it -> it.silences(suggestion)))
                .toList();
        return withoutGiven(member, suggestions);
    }

    private List<Suggestion> withoutGiven(Member member, List<Suggestion> suggestions) {
        var once = suggestions.stream()
                .filter(it -> it.kind().isGivenOnce())
                .flatMap(it -> it.about().stream())
                .collect(Collectors.toSet());
        if (once.isEmpty()) {
            return suggestions;
        }
        var given = rows.given(member.id(), once);
        return suggestions.stream()
                .filter(it -> !it.kind().isGivenOnce()
                        || it.about().filter(given::contains).isEmpty())
                .toList();
    }
}
