package kith.moments;

import java.util.Set;
import kith.members.Member;
import kith.people.Person;

/** A moment was edited, or a plan was confirmed; {@link #people()} names those of before and of after. */
public record MomentChanged(Member.Id member, Moment before, Moment after) implements MomentNews {

    @Override
    public Set<Person.Id> people() {
        return MomentNews.of(before, after);
    }
}
