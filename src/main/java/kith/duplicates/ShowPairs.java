package kith.duplicates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.drafts.ContactPoint;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.people.WorkLine;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Puts pairs into the words of a list. One statement for all of them. */
@Component
class ShowPairs {

    private static final int MOST_CONTACTS = 4;

    /** Who was sorted, was in touch and came first has more hanging on them. */
    private static final Comparator<Person> KEPT_FIRST = Comparator.comparing(
                    (Person it) -> it.life().sortedAt().isEmpty())
            .thenComparing(it -> it.life().lastTouchAt().isEmpty())
            .thenComparing(it -> it.life().createdAt())
            .thenComparing(it -> it.id().value());

    private final People people;
    private final Clock clock;

    ShowPairs(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Without those of whom one is not in the book just now. */
    List<DuplicatesPage.Line> lines(Frame frame, Member member, List<FoundPair> pairs) {
        var ids = pairs.stream()
                .flatMap(it -> Stream.of(it.one(), it.other()))
                .distinct()
                .toList();
        var all = people.findAll(member.id(), ids).stream()
                .filter(it -> !it.isBinned())
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return pairs.stream()
                .filter(it -> all.containsKey(it.one()) && all.containsKey(it.other()))
                .map(it -> line(frame, it, all))
                .toList();
    }

    private DuplicatesPage.Line line(Frame frame, FoundPair pair, Map<Person.Id, Person> all) {
        var two = Stream.of(pair.one(), pair.other())
                .flatMap(it -> Stream.ofNullable(all.get(it)))
                .sorted(KEPT_FIRST)
                .toList();
        var words = new ReasonWords(frame);
        return new DuplicatesPage.Line(
                face(frame, two.getFirst()),
                face(frame, two.getLast()),
                pair.same(),
                words.forIt(pair),
                words.againstIt(pair));
    }

    private DuplicatesPage.Face face(Frame frame, Person person) {
        var lines = new ArrayList<String>();
        person.works().stream().findFirst().map(it -> WorkLine.of(it, frame)).ifPresent(lines::add);
        lines.add(person.home().city());
        person.contacts().stream().limit(MOST_CONTACTS).map(ContactPoint::value).forEach(lines::add);
        var today = LocalDate.now(clock.withZone(frame.words().zone()));
        person.life()
                .lastTouchAt()
                .map(at -> at.atZone(frame.words().zone()).toLocalDate())
                .map(day -> frame.say("duplicates.touched", frame.words().relative(day, today)))
                .ifPresent(lines::add);
        return new DuplicatesPage.Face(
                person.brief(), lines.stream().filter(it -> !it.isEmpty()).toList());
    }
}
