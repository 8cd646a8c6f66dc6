package kith.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kith.drafts.ContactPoint;
import kith.drafts.PartialDate;
import kith.drafts.PersonDraft;
import kith.drafts.Work;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private final Matching<String> known = new Matching<>();

    @Test
    void nobodyIsTakenForAnotherOnTheNameAlone() {
        known.know("Ana", Features.of(person("Ana Marić", "", "Studio Nord")), List.of());

        assertThat(find(person("Ana Marić", "", "Hotel Sud"))).isEmpty();
        assertThat(find(person("Ana Marić", "ana@elsewhere.org", ""))).isEmpty();
    }

    @Test
    void aNameAndAnOrganisationInCommonAreEnough() {
        known.know("Ana", Features.of(person("Ana Marić", "", "Studio Nord")), List.of());

        assertThat(find(person("Maric Ana", "", "studio nord"))).contains("Ana");
        assertThat(find(person("Ana Maric-Silva", "", "Studio Nord"))).isEmpty();
    }

    @Test
    void namesakesOfOneOrganisationAreTwoWhenTheirBirthdaysDiffer() {
        var ana = person("Ana Marić", "", "Studio Nord");
        known.know("Ana", Features.of(born(ana, 1984)), List.of());

        assertThat(find(born(ana, 1984))).contains("Ana");
        assertThat(find(ana)).contains("Ana");
        assertThat(find(born(ana, 1992))).isEmpty();
    }

    @Test
    void anAddressIsEnoughUnlessTheNamesSpeakAgainstIt() {
        known.know("Ana", Features.of(person("Ana Marić", "home@maric.org", "")), List.of());

        assertThat(find(person("Ana Silva", "Home@Maric.org", ""))).contains("Ana");
        assertThat(find(person("A. Marić", "home@maric.org", ""))).contains("Ana");
        assertThat(find(person("home@maric.org", "home@maric.org", ""))).contains("Ana");
        assertThat(find(person("Bo Marić", "home@maric.org", ""))).isEmpty();
    }

    @Test
    void aProfileBelongsToOnePersonAndAFirmsPageToMany() {
        known.know("Ana", Features.of(linked("Ana Marić", "https://www.linkedin.com/in/ana-m/")), List.of());
        known.know("Bo", Features.of(linked("Bo Lind", "https://www.ibm.com")), List.of());

        assertThat(find(linked("Ana Silva", "http://linkedin.com/in/ana-m"))).contains("Ana");
        assertThat(find(linked("Cy Ek", "https://www.ibm.com"))).isEmpty();
    }

    @Test
    void theSameWordsAreTheSamePersonWhateverBecameOfThem() {
        known.know("Ana", Features.of(person("Ana Marić-Silva", "new@ana.org", "")), List.of(Matching.digest("abc")));

        assertThat(known.find(Features.of(PersonDraft.named("Ana")), "abc")).contains("Ana");
        assertThat(known.find(Features.of(PersonDraft.named("Ana")), "abd")).isEmpty();
    }

    @Test
    void mergingTheSameAgainChangesNothing() {
        var book = person("Ana Marić", "ana@maric.org", "Studio Nord");
        var file = person("Ana Marić", "ANA@maric.org", "Hotel Sud");

        var merging = Merging.of(book, file, false);
        var again = Merging.of(merging.merged(), file, false);

        assertThat(merging.merged().works()).hasSize(2);
        assertThat(merging.merged().contacts()).hasSize(1);
        assertThat(again.isSame()).isTrue();
        assertThat(again.merged()).isEqualTo(merging.merged());
    }

    @Test
    void ofNotesThatGrewOnlyTheNewLinesAreAdded() {
        var book = noted("Likes jazz.\nMy own line.");

        var merged =
                Merging.of(book, noted("Likes jazz.\nMoved to Lyon."), false).merged();

        assertThat(merged.notes()).isEqualTo("Likes jazz.\nMy own line.\n\nMoved to Lyon.");
        assertThat(Merging.of(merged, noted("Likes jazz.\nMoved to Lyon."), false)
                        .isSame())
                .isTrue();
    }

    private static PersonDraft noted(String notes) {
        var draft = PersonDraft.named("Ana");
        return new PersonDraft(
                draft.name(),
                List.of(),
                List.of(),
                draft.birthday(),
                draft.home(),
                draft.met(),
                List.of(),
                List.of(),
                notes,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private Optional<String> find(PersonDraft draft) {
        return known.find(Features.of(draft), "");
    }

    private static PersonDraft linked(String name, String link) {
        return draft(name, List.of(), List.of(ContactPoint.link(link)));
    }

    private static PersonDraft person(String name, String email, String organisation) {
        return draft(
                name,
                Stream.of(organisation)
                        .filter(it -> !it.isEmpty())
                        .map(it -> new Work(it, ""))
                        .toList(),
                Stream.of(email)
                        .filter(it -> !it.isEmpty())
                        .map(ContactPoint::email)
                        .toList());
    }

    private static PersonDraft born(PersonDraft who, int year) {
        return new PersonDraft(
                who.name(),
                who.works(),
                who.contacts(),
                Optional.of(new PartialDate(MonthDay.of(2, 29), OptionalInt.of(year))),
                who.home(),
                who.met(),
                who.circles(),
                who.interests(),
                who.notes(),
                who.photo(),
                who.uid(),
                who.rest());
    }

    private static PersonDraft draft(String name, List<Work> works, List<ContactPoint> contacts) {
        return PersonDraft.named(name).with(works, contacts);
    }
}
