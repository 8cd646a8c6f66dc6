package kith.parting;

import java.util.Optional;
import kith.members.Member;
import kith.people.Person;
import kith.rhythm.WhyNotKept;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** On a person's page, where there is no bond: that the member parted from them. */
@Component
class PartedLine implements WhyNotKept {

    private final Partings partings;

    PartedLine(Partings partings) {
        this.partings = partings;
    }

    @Override
    public Optional<String> told(Frame frame, Member.Id member, Person.Id person) {
        return partings.find(member, person)
                .map(it -> it.at().atZone(frame.words().zone()).toLocalDate())
                .map(day -> frame.say("parting.since", frame.words().day(day)));
    }
}
