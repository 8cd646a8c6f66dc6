package kith.people;

import java.util.List;
import java.util.Set;
import kith.drafts.ContactPoint;
import kith.drafts.PersonDraft;
import kith.members.Member;

/** Knows, where an equal name or address is not all, who of a book somebody may be who is about to be added. */
public interface Resemblance {

    /** This number as the book may have it, each as {@link ContactPoint#normal}: with its country's code and without. */
    Set<String> writings(Member member, ContactPoint phone);

    /**
     * Those of {@code some} who may be the one that the draft speaks of, the likeliest first.
     *
     * @param size how many people are in the book
     */
    List<Person.Id> among(Member member, PersonDraft draft, List<Person> some, int size);
}
