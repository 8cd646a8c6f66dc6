package kith.moments;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.members.Member;
import kith.people.Details;
import kith.people.KeepInTouch;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.people.PersonDraft;
import kith.platform.Books;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes down a moment with all that came with it: people who are new in the book, details learned, topics to bring up. One
 * transaction. Asks first where the member has reached out to somebody very often of late.
 */
@Component
class LogMoment {

    /** Stands for somebody who is only about to be added. */
    private static final Person.Id NOT_YET = new Person.Id(new UUID(0, 0));

    private static final Duration CEILING_WITHIN = Duration.ofDays(30);

    private final Books books;
    private final Moments moments;
    private final People people;
    private final Details details;
    private final ObjectProvider<KeepInTouch> keepers;
    private final ObjectProvider<Ceiling> ceilings;

    LogMoment(
            Books books,
            Moments moments,
            People people,
            Details details,
            ObjectProvider<KeepInTouch> keepers,
            ObjectProvider<Ceiling> ceilings) {
        this.books = books;
        this.moments = moments;
        this.people = people;
        this.details = details;
        this.keepers = keepers;
        this.ceilings = ceilings;
    }

    /** What came of it. */
    sealed interface Outcome {
        record Logged(Moment.Id id, List<PersonBrief> people) implements Outcome {}

        /** Reaching out once more is allowed, but worth a second thought. */
        record TooMuch(PersonBrief person, int times, boolean sameDay) implements Outcome {}

        record Nobody() implements Outcome {}
    }

    Outcome log(Member member, LogForm form, ZonedDateTime now) {
        return books.write(member.id(), () -> {
            var known = people.brief(member.id(), form.known());
            if (known.isEmpty() && form.newcomers().isEmpty()) {
                return new Outcome.Nobody();
            }
            var draft = form.draft(known.isEmpty() ? List.of(NOT_YET) : List.copyOf(known.keySet()), now);
            var question = form.sure() ? Optional.<Outcome>empty() : question(member, draft, known);
            return question.orElseGet(() -> write(member, form, now, known));
        });
    }

    private Outcome write(Member member, LogForm form, ZonedDateTime now, Map<Person.Id, PersonBrief> known) {
        var byValue = new LinkedHashMap<String, Person.Id>();
        var added = new ArrayList<Person.Id>();
        for (var who : form.who()) {
            LogForm.id(who).filter(known::containsKey).ifPresent(id -> byValue.put(who, id));
            if (who.startsWith(LogForm.NEW)
                    && !who.substring(LogForm.NEW.length()).isBlank()) {
                var id = people.add(member.id(), PersonDraft.named(who.substring(LogForm.NEW.length())), true);
                byValue.put(who, id);
                added.add(id);
            }
        }
        if (!added.isEmpty()) {
            keepers.forEach(it -> it.keepInTouch(member.id(), added));
        }
        var everybody = List.copyOf(byValue.values());
        var id = moments.log(member.id(), form.draft(everybody, now));
        var about = byValue.getOrDefault(form.about(), everybody.getFirst());
        details.addAll(member.id(), noticed(form, about, id, now.toLocalDate()));
        var briefs = added.isEmpty() ? known : people.brief(member.id(), everybody);
        return new Outcome.Logged(
                id,
                everybody.stream()
                        .flatMap(it -> Optional.ofNullable(briefs.get(it)).stream())
                        .toList());
    }

    private static List<Details.Noticed> noticed(LogForm form, Person.Id about, Moment.Id moment, LocalDate today) {
        var from = Optional.of(moment.value());
        return Stream.concat(
                        form.learnedLines().stream()
                                .map(it -> new Details.Noticed(about, it, today, Optional.empty(), from)),
                        form.topics().stream()
                                .map(it -> new Details.Noticed(about, it.words(), today, day(it.day()), from)))
                .toList();
    }

    private static Optional<LocalDate> day(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    /** The fourth time within thirty days, or the second on one day, is questioned; meetings and noise are not. */
    private Optional<Outcome> question(Member member, MomentDraft draft, Map<Person.Id, PersonBrief> known) {
        var moment = draft.as(new Moment.Id(NOT_YET.value()));
        boolean reachesOut = draft.direction() == Direction.OUT && moment.isTouch() && !moment.isMeeting();
        if (!reachesOut || known.isEmpty()) {
            return Optional.empty();
        }
        var contacts = moments.contacts(member.id(), known.keySet());
        if (contacts.values().stream().allMatch(it -> it.reachedOutAt().isEmpty())) {
            return Optional.empty();
        }
        var ceiling = new HashMap<Person.Id, Integer>();
        ceilings.forEach(it -> ceiling.putAll(it.of(member.id(), known.keySet())));
        var on = draft.at().atZone(member.zone()).toLocalDate();
        return known.values().stream()
                .flatMap(it -> {
                    var times = contacts.getOrDefault(it.id(), Contact.NONE).reachedOutAt().stream()
                            .filter(at -> Duration.between(at, draft.at()).abs().compareTo(CEILING_WITHIN) < 0)
                            .toList();
                    boolean sameDay = times.stream()
                            .anyMatch(
                                    at -> at.atZone(member.zone()).toLocalDate().equals(on));
                    return sameDay || times.size() >= ceiling.getOrDefault(it.id(), Ceiling.USUAL)
                            ? Stream.<Outcome>of(new Outcome.TooMuch(it, times.size(), sameDay))
                            : Stream.empty();
                })
                .findFirst();
    }
}
