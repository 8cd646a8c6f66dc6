package kith.people;

import java.util.List;
import java.util.Map;
import kith.drafts.PersonDraft;
import kith.members.Member;

/**
 * What another module knows of people and they are looked for by: a former firm, a project. Every bean of this type is
 * asked whenever somebody is written down, within the member's open book; whose words change by other ways calls
 * {@link People#lookUpAnew}.
 */
public interface FurtherWords {

    /** Texts of whose words each begins a search; who has none may be left out. {@code people} is what the book says of them. */
    Map<Person.Id, List<String>> of(Member.Id member, Map<Person.Id, PersonDraft> people);
}
