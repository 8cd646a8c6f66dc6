package kith.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.history.Change.Subject;
import kith.history.Change.Subject.Kind;
import kith.history.HistoryPage.Entry;
import kith.members.Member;
import kith.people.Circles;
import kith.people.People;
import kith.people.Person;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Changes as the entries of a page: what was done to one in one go is one entry. */
@Component
class ShowHistory {

    private final People people;
    private final Circles circles;

    ShowHistory(People people, Circles circles) {
        this.people = people;
        this.circles = circles;
    }

    private record Key(UUID act, Subject subject) {}

    /** @param named whether each says whom it is about */
    List<Entry> entries(Frame frame, Member member, List<Change> changes, boolean named) {
        var tell = tell(frame, member, changes);
        var entries = new LinkedHashMap<Key, List<Change>>();
        changes.forEach(it -> entries.computeIfAbsent(new Key(it.act(), it.subject()), _ -> new ArrayList<>())
                .add(it));
        return entries.values().stream()
                .map(some -> entry(frame, tell, some, named))
                .filter(it -> !it.lines().isEmpty())
                .toList();
    }

    Tell tell(Frame frame, Member member, List<Change> changes) {
        return new Tell(frame, names(member, changes));
    }

    private static Entry entry(Frame frame, Tell tell, List<Change> changes, boolean named) {
        var last = changes.getFirst();
        var subject = last.subject();
        boolean back = changes.stream().allMatch(it -> it.canBeUndone() && !it.undone());
        boolean moment = subject.kind() == Kind.MOMENT;
        var name = tell.names().getOrDefault(subject.id().toString(), "");
        var who = name.isEmpty() ? frame.say("history.binned") : name;
        return new Entry(
                moment ? frame.say("history.moment") : named ? who : "",
                moment || named && !name.isEmpty() ? subject.href() : "",
                frame.words().time(last.at()),
                hand(frame, last.hand()),
                tell.lines(changes),
                back ? "/history/" + last.act() + "/" + subject.id() + "/undoing" : "",
                last.undone() ? frame.say("history.undone") : last.undoes() ? frame.say("history.undoes") : "");
    }

    /** A browser is called by its name and system; whatever else there is has a word. */
    private static String hand(Frame frame, String hand) {
        var parts = hand.split(":", -1);
        if (parts.length == 3 && parts[0].equals("browser")) {
            var named =
                    Stream.of(parts[1], parts[2]).filter(it -> !it.isEmpty()).collect(Collectors.joining(", "));
            return named.isEmpty() ? frame.say("history.hand.browser") : frame.say("history.hand.named", named);
        }
        return frame.say(hand.equals("command") ? "history.hand.command" : "history.hand.house");
    }

    private Map<String, String> names(Member member, List<Change> changes) {
        var names = new HashMap<String, String>();
        var ids = Stream.concat(
                        Tell.ids(changes).stream().map(UUID::fromString),
                        changes.stream()
                                .map(Change::subject)
                                .filter(it -> it.kind() == Kind.PERSON)
                                .map(Subject::id))
                .distinct()
                .map(Person.Id::new)
                .toList();
        people.brief(member.id(), ids)
                .forEach((id, brief) -> names.put(id.value().toString(), brief.name()));
        if (changes.stream().anyMatch(it -> it.part() == Part.PERSON_CIRCLE)) {
            circles.all(member.id()).forEach(it -> names.put(it.id().value().toString(), it.name()));
        }
        return names;
    }
}
