package kith.rhythm.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.members.Member;
import kith.people.Person;
import kith.people.PersonMarks;
import kith.rhythm.Bonds;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Shows beside people who are kept how long it is since the two were in touch, against the ideal and the outer limit. */
@Component
class RhythmMarks implements PersonMarks {

    private final Bonds bonds;
    private final Clock clock;

    RhythmMarks(Bonds bonds, Clock clock) {
        this.bonds = bonds;
        this.clock = clock;
    }

    @Override
    public Map<Person.Id, Mark> of(Member member, Collection<Person.Id> people, Frame frame) {
        var today = LocalDate.now(clock.withZone(member.zone()));
        var marks = new HashMap<Person.Id, Mark>();
        bonds.among(member.id(), List.copyOf(people))
                .forEach((person, kept) ->
                        marks.put(person, new Mark("rhythm/page/bar", Bar.of(kept, frame.words(), today))));
        return marks;
    }
}
