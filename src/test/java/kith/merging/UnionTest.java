package kith.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kith.drafts.ContactPoint;
import kith.drafts.Home;
import kith.drafts.Met;
import kith.drafts.PartialDate;
import kith.drafts.PersonName;
import kith.drafts.Work;
import kith.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnionTest {

    @ParameterizedTest
    @CsvSource({
        "Ana Marić, Ana Maria Marić, Ana Maria Marić",
        "Ana Marić, A. Marić, Ana Marić",
        "A. Marić, Ana Marić, Ana Marić",
        "Ana Marić, Anna Maric, Ana Marić"
    })
    void theFullerNameHoldsUntilTheMemberSaysOtherwise(String kept, String gone, String usual) {
        var one = person(kept, List.of(), "", "");
        var other = person(gone, List.of(), "", "");

        assertThat(merged(one, other, Map.of()).name().display()).isEqualTo(usual);
        assertThat(merged(one, other, Map.of(Field.NAME, Side.GONE)).name().display())
                .isEqualTo(gone);
    }

    @Test
    void aNumberIsKeptOnceHoweverItIsDialled() {
        var one = person("Ana", List.of(ContactPoint.phone("0151 2034567"), ContactPoint.email("a@x.org")), "", "");
        var other =
                person("Ana", List.of(ContactPoint.phone("+49 151 2034567"), ContactPoint.email("A@x.org")), "", "");

        assertThat(merged(one, other, Map.of()).contacts())
                .extracting(ContactPoint::value)
                .containsExactly("0151 2034567", "a@x.org");
    }

    @Test
    void aYearIsBetterThanNone() {
        var union = new Union(
                person("Ana", List.of(), "", "--02-29"), person("Ana", List.of(), "", "1984-02-29"), Map.of());

        assertThat(union.asks(Field.BIRTHDAY)).isTrue();
        assertThat(union.merged().draft().birthday()).isEqualTo(PartialDate.parse("1984-02-29"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cooks.  | Sings.           | true  | Cooks.//Sings.
            Cooks.  | Cooks. Sings.    | false | Cooks. Sings.
            Cooks.  | ''               | false | Cooks.
            ''      | Sings.           | false | Sings.
            """)
    void notesAreJoinedWhereOneDoesNotHoldTheOther(String kept, String gone, boolean asks, String both) {
        var union = new Union(person("Ana", List.of(), kept, ""), person("Ana", List.of(), gone, ""), Map.of());

        assertThat(union.asks(Field.NOTES)).isEqualTo(asks);
        assertThat(union.merged().draft().notes()).isEqualTo(both.replace("/", "\n"));
    }

    @Test
    void nobodyIsIntroducedByThemselves() {
        var one = person("Ana", List.of(), "", "");
        var other = introduced(person("Ana", List.of(), "", ""), one.id());

        var union = new Union(one, other, Map.of());

        assertThat(union.asks(Field.INTRODUCER)).isFalse();
        assertThat(union.merged().introducedBy()).isEmpty();
    }

    private static kith.drafts.PersonDraft merged(Person kept, Person gone, Map<Field, Side> chosen) {
        return new Union(kept, gone, chosen).merged().draft();
    }

    private static Person introduced(Person of, Person.Id by) {
        return new Person(
                of.id(),
                of.name(),
                of.works(),
                of.contacts(),
                of.birthday(),
                of.home(),
                of.met(),
                Optional.of(by),
                of.circles(),
                of.interests(),
                of.notes(),
                of.picture(),
                of.uid(),
                of.rest(),
                of.life());
    }

    private static Person person(String name, List<ContactPoint> contacts, String notes, String birthday) {
        return new Person(
                new Person.Id(UUID.randomUUID()),
                PersonName.of(name),
                List.of(new Work("Nord", "")),
                contacts,
                PartialDate.parse(birthday),
                Home.UNKNOWN,
                Met.UNKNOWN,
                Optional.empty(),
                List.of(),
                List.of(),
                notes,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Person.Life(Instant.EPOCH, Instant.EPOCH, Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
