package kith.duplicates.likeness;

import static kith.duplicates.likeness.Entry.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.drafts.PersonName;
import kith.duplicates.likeness.Pair.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Grace Hopper      | Grace Hopper      | GIVEN_SAME
            Grace Hopper      | Grcae Hopper      | GIVEN_TYPO
            Grace Hopper      | Grace Hoper       | FAMILY_SPELT_OTHERWISE
            Grace Hopper      | Grace Hobper      | FAMILY_TYPO
            Robert Hopper     | Bob Hopper        | GIVEN_NICKNAME
            Christopher Strachey | Chris Strachey | GIVEN_NICKNAME
            Jürgen Müller     | Juergen Mueller   | FAMILY_SPELT_OTHERWISE
            Søren Kjær        | Soren Kjaer       | FAMILY_SAME
            Юлия Петрова      | Julia Petrowa     | GIVEN_SPELT_OTHERWISE
            Sergey Ivanov     | Сергей Иванов     | FAMILY_SPELT_OTHERWISE
            Ada Lovelace      | Lovelace, Ada     | GIVEN_SAME
            Ada Lovelace      | Lovelace Ada      | NAMES_SWAPPED
            Ada Lovelace      | A. Lovelace       | GIVEN_INITIAL
            Ada Lovelace      | Ada King-Lovelace | FAMILY_SAME
            Ada Lovelace      | Ada Wintergarten  | FAMILY_OTHER
            Dr. Ada Lovelace  | Ada von Lovelace  | FAMILY_SAME
            """)
    void whoeverSharesAMobileNumberAndANameHoweverWrittenIsOne(String one, String other, Sign why) {
        var pair = only(named(one).phone("0151 20345678"), named(other).phone("+49 151 20345678"));

        assertThat(pair.reasons()).extracting(Reason::sign).contains(why, Sign.SAME_PHONE);
        assertThat(pair.verdict()).isNotEqualTo(Verdict.APART);
    }

    @Test
    void anEqualProfileMakesOneOfTwoSpellings() {
        var pair = only(
                named("Linus Torvalds").link("https://www.linkedin.com/in/linus/"),
                named("L. Torvalds").link("linkedin.com/in/linus?trk=x"));

        assertThat(pair.verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void aMailIsTheSameWithDotsAndPlusAtGoogle() {
        var pair = only(
                named("Ada Lovelace").mail("ada.lovelace@gmail.com"),
                named("Ada Lovelace").mail("adalovelace+news@googlemail.com"));

        assertThat(pair.verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void aBirthdayOrAFirmBesideTheNameMakesOne() {
        assertThat(only(
                                named("Ada Lovelace").born("1815-12-10"),
                                named("Ada Lovelace").born("1815-12-10"))
                        .verdict())
                .isEqualTo(Verdict.SAME);
        assertThat(only(
                                named("Ada Lovelace").at("Analytical"),
                                named("Ada Lovelace").at("Analytical"))
                        .verdict())
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void aNameAloneIsAskedAboutAndNeverCalledTheSame() {
        assertThat(only(named("Ada Lovelace"), named("Ada Lovelace").in("London"))
                        .verdict())
                .isEqualTo(Verdict.PERHAPS);
    }

    @Test
    void namesakesAtOtherFirmsWithOtherAddressesAreTwo() {
        assertThat(pairs(
                        named("Ada Lovelace")
                                .at("Analytical")
                                .mail("ada@analytical.org")
                                .phone("0151 20345678"),
                        named("Ada Lovelace").at("Acme").mail("al@acme.com").phone("0170 1234567")))
                .isEmpty();
    }

    @Test
    void namesakesOfOneFirmWithAMailboxEachAreNotCalledTheSame() {
        assertThat(verdict(
                        named("Ada Lovelace").at("Acme").mail("ada.lovelace@acme.com"),
                        named("Ada Lovelace").at("Acme").mail("ada.lovelace2@acme.com")))
                .isNotEqualTo(Verdict.SAME);
    }

    @Test
    void aCoupleWithOneAddressAreTwo() {
        assertThat(verdict(
                        named("Pierre Curie")
                                .mail("curie@gmx.net")
                                .phone("030 5123456")
                                .in("Paris"),
                        named("Marie Curie")
                                .mail("curie@gmx.net")
                                .phone("030 5123456")
                                .in("Paris")))
                .isEqualTo(Verdict.APART);
    }

    @Test
    void fatherAndSonOfOneNameAreTold() {
        var father = named("John Neumann").phone("030 5123456").in("Berlin");
        var son = named("John Neumann jr.").phone("030 5123456").in("Berlin");

        assertThat(verdict(father, son)).isNotEqualTo(Verdict.SAME);
        assertThat(verdict(father.born("1930-01-02"), son.born("1961-03-04"))).isEqualTo(Verdict.APART);
    }

    @Test
    void colleaguesWithTheOfficesAddressAreTwo() {
        assertThat(pairs(
                        named("Ada Lovelace").mail("info@acme.com").phone("030 5123456"),
                        named("Grace Hopper").mail("info@acme.com").phone("030 5123456")))
                .isEmpty();
    }

    @Test
    void twoOfOneFileWithOtherMailsAtOtherFirmsAreLikelierTwo() {
        var one = named("Ada Lovelace").mail("a@one.com").at("One").in("Riga");
        var other = named("Ada Lovelace").mail("b@two.com").at("Two").in("Riga");

        assertThat(weight(one.from("file"), other.from("file"))).isLessThan(weight(one, other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada", "+", "@", "🦊", "王小明", "محمد", ".", "x@", "12"})
    void oddWordsAreCompared(String odd) {
        var contact = odd.isEmpty() ? "?" : odd;
        var name = new PersonName(contact, odd, odd, odd, odd, odd, odd);

        assertThat(pairs(
                        new Entry(named(name)
                                .mail(contact)
                                .phone(contact)
                                .link(contact)
                                .known()),
                        new Entry(named(name)
                                .mail(contact)
                                .phone(contact)
                                .link(contact)
                                .known())))
                .hasSizeLessThan(2);
    }

    @Test
    void aBookOfNobodyAndOfOneHasNone() {
        assertThat(pairs()).isEmpty();
        assertThat(pairs(named("Ada"))).isEmpty();
    }

    @Test
    void whatAWholeFirmSharesComparesNobody() {
        var firm = IntStream.range(0, 500)
                .mapToObj(it -> named("N" + it + " M" + it).phone("030 5123456").mail("all@acme.com"));

        assertThat(Duplicates.in(firm.map(Entry::known).toList(), Locale.GERMANY))
                .isEmpty();
    }

    private static Pair only(Entry... entries) {
        var pairs = pairs(entries);
        assertThat(pairs).hasSize(1);
        return pairs.getFirst();
    }

    private static Verdict verdict(Entry... entries) {
        return pairs(entries).stream().findFirst().map(Pair::verdict).orElse(Verdict.APART);
    }

    private static double weight(Entry one, Entry other) {
        return Optional.of(compared(one, other)).map(Pair::weight).orElseThrow();
    }

    private static Pair compared(Entry one, Entry other) {
        var words = new Words();
        var numbers = new Numbers(Locale.GERMANY);
        var traits = Stream.of(one, other)
                .map(it -> Traits.of(it.known(), words, numbers))
                .toList();
        return new Comparison(new Rarity(traits)).of(traits.getFirst(), traits.getLast());
    }

    /** Among a hundred others, as in a book. */
    private static List<Pair> pairs(Entry... entries) {
        var book = new ArrayList<Known>();
        Stream.of(entries).map(Entry::known).forEach(book::add);
        IntStream.range(0, 100)
                .mapToObj(it -> named(Long.toString(1000L + it * 7919L, 36).replaceAll("[0-9]", "q") + " "
                        + Long.toString(99_999L + it * 104_729L, 36).replaceAll("[0-9]", "z")))
                .map(Entry::known)
                .forEach(book::add);
        var ids = Stream.of(entries).map(it -> it.known().id()).toList();
        return Duplicates.in(book, Locale.GERMANY).stream()
                .filter(it -> ids.contains(it.one()) && ids.contains(it.other()))
                .toList();
    }
}
