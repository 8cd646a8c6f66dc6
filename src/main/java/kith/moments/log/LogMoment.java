package kith.moments.log;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.moments.Moment;
import kith.moments.MomentDraft;
import kith.moments.Moments;
import kith.people.Details;
import kith.people.KeepInTouch;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.platform.Books;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes down a moment with all that came with it: people who are new in the book, details learned, topics to bring up. One
 * transaction. Asks first where the member has reached out to somebody very often of late.
 */
@Component
public class LogMoment {

    /** Stands for somebody who is only about to be added. */
    private static final Person.Id NOT_YET = new Person.Id(new UUID(0, 0));

    private static final Moment.Id UNWRITTEN = new Moment.Id(NOT_YET.value());
    private static final Optional<Outcome.TooMuch> NO_QUESTION = Optional.empty();

    private final Books books;
    private final Moments moments;
    private final People people;
    private final Details details;
    private final ObjectProvider<KeepInTouch> keepers;
    private final SecondThought thought;

    LogMoment(
            Books books,
            Moments moments,
            People people,
            Details details,
            ObjectProvider<KeepInTouch> keepers,
            SecondThought thought) {
        this.books = books;
        this.moments = moments;
        this.people = people;
        this.details = details;
        this.keepers = keepers;
        this.thought = thought;
    }

    /** What came of it. */
    public sealed interface Outcome {
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
            var much = form.sure() ? NO_QUESTION : thought.about(member, draft.as(UNWRITTEN), Optional.empty(), known);
            return much.isPresent() ? much.get() : write(member, form, now, known);
        });
    }

    /** Says a moment anew; only of people in the book. */
    public Outcome change(Member member, Moment moment, LogForm form, ZonedDateTime now) {
        return books.write(member.id(), () -> {
            var known = people.brief(member.id(), form.known());
            if (known.isEmpty()) {
                return new Outcome.Nobody();
            }
            var inOrder = form.known().stream().filter(known::containsKey).toList();
            var draft = form.draft(inOrder, now);
            var much = form.sure()
                    ? NO_QUESTION
                    : thought.about(member, draft.as(moment.id()), Optional.of(moment), known);
            if (much.isPresent()) {
                return much.get();
            }
            moments.edit(member.id(), moment.id(), draft);
            return new Outcome.Logged(
                    moment.id(), inOrder.stream().map(known::get).toList());
        });
    }

    /**
     * Says it again as before its last change, which is a change like any other. Of its people of then those who are in the
     * book still; if nobody is, its people of now stay. False when it was never changed.
     */
    public boolean takeBack(Member member, Moment.Id id) {
        return books.write(member.id(), () -> {
            var before = moments.before(member.id(), id);
            var now = moments.find(member.id(), id);
            if (before.isEmpty() || now.isEmpty()) {
                return false;
            }
            var left = people.brief(member.id(), before.get().people());
            var then = before.get().people().stream().filter(left::containsKey).toList();
            return moments.edit(
                    member.id(),
                    id,
                    MomentDraft.of(before.get(), then.isEmpty() ? now.get().people() : then));
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
}
