package kith.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.people.ContactPoint;
import kith.people.Home;
import kith.people.Met;
import kith.people.PersonDraft;
import kith.people.PersonName;
import kith.people.Work;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private final Matching<String> known = new Matching<>();

    @Test
    void nobodyIsTakenForAnotherOnTheNameAlone() {
        known.know("Ana", person("Ana Marić", "", "Studio Nord"), List.of());

        assertThat(find(person("Ana Marić", "", "Hotel Sud"))).isEmpty();
        assertThat(find(person("Ana Marić", "ana@elsewhere.org", ""))).isEmpty();
    }

    @Test
    void aNameAndAnOrganisationInCommonAreEnough() {
        known.know("Ana", person("Ana Marić", "", "Studio Nord"), List.of());

        assertThat(find(person("Maric Ana", "", "studio nord"))).contains("Ana");
        assertThat(find(person("Ana Maric-Silva", "", "Studio Nord"))).isEmpty();
    }

    @Test
    void anAddressIsEnoughUnlessTheNamesSpeakAgainstIt() {
        known.know("Ana", person("Ana Marić", "home@maric.org", ""), List.of());

        assertThat(find(person("Ana Silva", "Home@Maric.org", ""))).contains("Ana");
        assertThat(find(person("A. Marić", "home@maric.org", ""))).contains("Ana");
        assertThat(find(person("home@maric.org", "home@maric.org", ""))).contains("Ana");
        assertThat(find(person("Bo Marić", "home@maric.org", ""))).isEmpty();
    }

    @Test
    void aProfileBelongsToOnePersonAndAFirmsPageToMany() {
        known.know("Ana", linked("Ana Marić", "https://www.linkedin.com/in/ana-m/"), List.of());
        known.know("Bo", linked("Bo Lind", "https://www.ibm.com"), List.of());

        assertThat(find(linked("Ana Silva", "http://linkedin.com/in/ana-m"))).contains("Ana");
        assertThat(find(linked("Cy Ek", "https://www.ibm.com"))).isEmpty();
    }

    @Test
    void theSameWordsAreTheSamePersonWhateverBecameOfThem() {
        known.know("Ana", person("Ana Marić-Silva", "new@ana.org", ""), List.of(Matching.digest("abc")));

        assertThat(known.find(PersonDraft.named("Ana"), "abc")).contains("Ana");
        assertThat(known.find(PersonDraft.named("Ana"), "abd")).isEmpty();
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

    private Optional<String> find(PersonDraft draft) {
        return known.find(draft, "");
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

    private static PersonDraft draft(String name, List<Work> works, List<ContactPoint> contacts) {
        return new PersonDraft(
                PersonName.of(name),
                works,
                contacts,
                Optional.empty(),
                Home.UNKNOWN,
                Met.UNKNOWN,
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
