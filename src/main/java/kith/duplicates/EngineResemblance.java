package kith.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.drafts.ContactPoint;
import kith.drafts.PersonDraft;
import kith.drafts.Work;
import kith.duplicates.likeness.Duplicates;
import kith.duplicates.likeness.Known;
import kith.duplicates.likeness.Pair;
import kith.members.Member;
import kith.people.Person;
import kith.people.Resemblance;
import kith.platform.Ids;
import org.springframework.stereotype.Component;

/** What the engine says of somebody who is being typed. */
@Component
class EngineResemblance implements Resemblance {

    @Override
    public Set<String> writings(Member member, ContactPoint phone) {
        return Duplicates.writings(phone, member.locale());
    }

    @Override
    public List<Person.Id> among(Member member, PersonDraft draft, List<Person> some, int size) {
        var newcomer = new Known(
                new Person.Id(Ids.next()),
                draft.name(),
                draft.contacts(),
                draft.works().stream().map(Work::organisation).toList(),
                draft.birthday(),
                draft.home().city(),
                Optional.empty());
        var known = some.stream().map(it -> Known.of(it, Optional.empty())).toList();
        return Duplicates.of(newcomer, known, size, member.locale()).stream()
                .map(Pair::one)
                .toList();
    }
}
