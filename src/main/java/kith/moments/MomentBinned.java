package kith.moments;

import java.util.Set;
import kith.members.Member;
import kith.people.Person;

/** A moment went to the bin. */
public record MomentBinned(Member.Id member, Moment moment) implements MomentNews {

    @Override
    public Set<Person.Id> people() {
        return MomentNews.of(moment, moment);
    }
}
