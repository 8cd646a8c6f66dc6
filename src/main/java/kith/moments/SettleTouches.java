package kith.moments;

import java.util.Collection;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.people.LastTouches;
import kith.people.Person;
import org.springframework.stereotype.Component;

/** Looks up afresh when people were last in touch, after their timelines lost something. Works within an open book. */
@Component
class SettleTouches {

    private final Contacts contacts;
    private final LastTouches touches;

    SettleTouches(Contacts contacts, LastTouches touches) {
        this.contacts = contacts;
        this.touches = touches;
    }

    void of(Member.Id member, Collection<Person.Id> concerned) {
        var now = contacts.of(member, concerned);
        touches.set(
                member,
                concerned.stream()
                        .collect(Collectors.toMap(
                                it -> it,
                                it -> now.getOrDefault(it, Contact.NONE).lastTouchAt())));
    }
}
