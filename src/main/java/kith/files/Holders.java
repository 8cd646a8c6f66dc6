package kith.files;

import java.util.List;
import java.util.Optional;
import kith.members.Member;
import kith.moments.Moments;
import kith.people.People;
import kith.people.PersonBrief;
import org.springframework.stereotype.Component;

/** Beside whom or what something can be kept. */
@Component
class Holders {

    private final People people;
    private final Moments moments;

    Holders(People people, Moments moments) {
        this.people = people;
        this.moments = moments;
    }

    /** What it is called: a person's name, a moment's occasion, perhaps of no letters. Empty if it is not there, or in the bin. */
    Optional<String> name(Member member, Holder holder) {
        return switch (holder) {
            case Holder.OfPerson(var person) ->
                people.brief(member.id(), List.of(person)).values().stream()
                        .findFirst()
                        .map(PersonBrief::name);
            case Holder.OfMoment(var moment) ->
                moments.find(member.id(), moment).map(it -> it.occasion());
        };
    }
}
