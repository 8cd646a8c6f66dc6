package kith.people;

import java.util.List;
import java.util.UUID;
import kith.web.Frame;

/**
 * Texts of a member's book that the search for everything finds: notes of moments, details, stories. Every bean of this type
 * is asked. What is new is found by its id, which must be of the time at which it was written; a text that can change, or
 * whose id is older than itself, says so by the trigger {@code text_changed} on its table.
 */
public interface SearchPart {

    /** What it is called in addresses, such as {@code moments}; it never changes. */
    String kind();

    /** Lower comes first. */
    int order();

    /** What it is called on a page. */
    String label(Frame frame);

    /**
     * A SELECT of all of them that the book of {@code :member} holds, those in the bin too:
     *
     * <ul>
     *   <li>{@code id}: by which it is known
     *   <li>{@code words}: the text, empty for none
     *   <li>{@code people}: whom it is about, as an array of their ids
     *   <li>{@code at}, a timestamptz, or {@code day}, a date: of when it is; the other is null, or both are
     *   <li>{@code here}: whether it can be shown; what is about people of whom nobody is in the book is not shown anyway
     * </ul>
     */
    String select();

    /** The page on which it stands. */
    String href(UUID id, List<Person.Id> people);

    /** The names of whom a row {@code t} of {@link #select} is about; null for nobody who is in the book. */
    String NAMES = """
            (SELECT string_agg(p.display, ', ' ORDER BY array_position(t.people, p.id))
               FROM person p
              WHERE p.member_id = :member
                AND p.id = ANY(t.people)
                AND p.deleted_at IS NULL)""";
}
