package kith.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import kith.drafts.PartialDate;
import kith.drafts.Work;
import kith.facts.Fact.Address;
import kith.facts.Fact.Job;
import kith.facts.Fact.Language;
import kith.facts.Fact.Occasion;
import kith.facts.Fact.Pronouns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardTest {

    private static final PartialDate YEARLESS = PartialDate.withoutYear(MonthDay.of(2, 29));

    @Test
    void whatPhonesWriteIsRead() {
        var card = new Card(List.of(
                "item1.ADR;TYPE=home;PREF=1:;2nd floor;5 rue Mercière;Lyon;Rhône;69002;France",
                "item1.X-ABADR:fr",
                "item2.X-ABDATE;VALUE=date-and-or-time:20140612",
                "item2.X-ABLABEL:_$!<Anniversary>!$_",
                "item3.X-ABDATE;X-APPLE-OMIT-YEAR=1604:1604-02-29",
                "item3.X-ABLABEL:Name day\\, hers",
                "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2019-05-01;0;Founded the studio;;;;;;;;;;;;",
                "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Anči;1;;;;;;;;;;;;;",
                "ANNIVERSARY:20090808T143000-0510",
                "LANG;PREF=1:fr",
                "PRONOUNS;LANG=en:she/her",
                "X-ODD:kept"));

        assertThat(card.facts())
                .extracting(Card.Kept::fact)
                .containsExactly(
                        new Address("home", "2nd floor\n5 rue Mercière", "69002", "Lyon", "Rhône", "France"),
                        new Occasion("", PartialDate.of(LocalDate.of(2014, 6, 12))),
                        new Occasion("Name day, hers", YEARLESS),
                        new Occasion("Founded the studio", PartialDate.of(LocalDate.of(2019, 5, 1))),
                        new Occasion("", PartialDate.of(LocalDate.of(2009, 8, 8))),
                        new Language("fr"),
                        new Pronouns("she/her"));
    }

    @Test
    void whatIsNoFactStaysWhereItIs() {
        var card = new Card(List.of("X-ODD:1", "ANNIVERSARY:20090808", "item7.URL:x", "item7.X-ABLABEL:y"));
        var kept = card.facts().getFirst();

        var changed = card.replacing(kept, new Occasion("Sober since", YEARLESS));

        assertThat(changed.rest())
                .containsExactly(
                        "X-ODD:1",
                        "item8.X-ABDATE;X-APPLE-OMIT-YEAR=1604:1604-02-29",
                        "item8.X-ABLABEL:Sober since",
                        "item7.URL:x",
                        "item7.X-ABLABEL:y");
        assertThat(changed.without(changed.facts().getFirst()).rest())
                .containsExactly("X-ODD:1", "item7.URL:x", "item7.X-ABLABEL:y");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsWrittenIsReadAgain(long seed) {
        var chance = new Random(seed);
        var card = new Card(List.of("X-ODD:kept"));
        for (int i = 0; i < 40; i++) {
            var fact = invented(chance);

            card = card.with(fact);

            assertThat(card.facts().getLast().fact()).isEqualTo(fact);
        }
        assertThat(card.facts()).hasSize(40);
    }

    private static Fact invented(Random chance) {
        return switch (chance.nextInt(5)) {
            case 0 ->
                new Address(text(chance), "a" + text(chance), text(chance), text(chance), text(chance), text(chance));
            case 1 ->
                new Occasion(text(chance), chance.nextBoolean() ? YEARLESS : PartialDate.of(LocalDate.of(1999, 1, 31)));
            case 2 -> new Language(chance.nextBoolean() ? "pt-BR" : "de");
            case 3 -> new Pronouns("x" + text(chance));
            default ->
                new Job(
                        new Work("Nord" + text(chance), text(chance)),
                        Optional.of(new RoughTime(2010, OptionalInt.empty())),
                        chance.nextBoolean() ? Optional.empty() : RoughTime.parse("2019-03"));
        };
    }

    private static String text(Random chance) {
        var texts = List.of("", "Lyon", "a;b", "a,b", "a\\b", "two\nlines", "c:d", "\"quoted\"", "home", "Ünïcode ☂");
        return texts.get(chance.nextInt(texts.size())).replace("two\nlines", "two lines");
    }

    @Test
    void longAndHostileLinesAreNoFactsAndDoNoHarm() {
        var card = new Card(List.of(
                "ADR:" + ";".repeat(6),
                "LANG:",
                "PRONOUNS: ",
                "ANNIVERSARY:1985-13-40",
                "X-KITH-WORK:;",
                "X-KITH-WORK;FROM=0000-99:Nord",
                "ADR;" + "\"x\"".repeat(1_300) + ":;;x",
                "ADR:" + "x".repeat(100_000),
                "no property at all"));

        assertThat(card.facts())
                .extracting(Card.Kept::fact)
                .containsExactly(
                        new Job(new Work("Nord", ""), Optional.empty(), Optional.empty()),
                        new Address("", "x", "", "", "", ""));
    }

    @Test
    void languagesAreKnownByManyNames() {
        assertThat(List.of("French", "Französisch", "français", "fr", "FR"))
                .allSatisfy(
                        it -> assertThat(Languages.named(it, Locale.ENGLISH)).contains("fr"));
        assertThat(Languages.named("portugheese", Locale.ENGLISH)).isEmpty();
        assertThat(Languages.named("", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void aTimeIsAYearOrAMonth() {
        assertThat(RoughTime.parse("2019-03").map(Object::toString)).contains("2019-03");
        assertThat(RoughTime.parse("3/2019").map(Object::toString)).contains("2019-03");
        assertThat(RoughTime.parse(" 2019 ").map(Object::toString)).contains("2019");
        assertThat(List.of("", "19", "2019-13", "March", "99999"))
                .allMatch(it -> RoughTime.parse(it).isEmpty());
    }
}
