package kith.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.drafts.PartialDate;
import kith.drafts.PersonDraft;
import kith.facts.Fact.Address;
import kith.facts.Fact.Language;
import kith.facts.Fact.Occasion;
import kith.facts.Fact.Pronouns;

/**
 * The facts of somebody as cells of a table: the address at which they live, which the table's own city belongs to, their
 * languages, pronouns and days, and who is what to them. Their earlier work, and further addresses, need a card.
 */
public record FactCells(
        String street, String region, String code, String languages, String pronouns, String days, String relations) {

    /** The columns that are read again as properties of a card. */
    public static final List<String> COLUMNS = List.of("Languages", "Pronouns", "Other Days", "Relations");

    private static final Address NOWHERE = new Address("", "", "", "", "", "");

    public static FactCells of(PersonDraft person) {
        var card = new Card(person.rest());
        var home = card.all(Address.class).stream()
                .filter(it -> it.city().equals(person.home().city())
                        && it.country().equals(person.home().country()))
                .findFirst()
                .orElse(NOWHERE);
        return new FactCells(
                home.street(),
                home.region(),
                home.code(),
                card.all(Language.class).stream().map(Language::tag).collect(Collectors.joining("; ")),
                card.all(Pronouns.class).stream()
                        .map(Pronouns::words)
                        .findFirst()
                        .orElse(""),
                card.all(Occasion.class).stream().map(FactCells::written).collect(Collectors.joining("; ")),
                Relatives.cell(person.rest()));
    }

    private static String written(Occasion it) {
        return (it.label() + " " + it.day()).strip().replace(';', ',');
    }

    /** The properties that say what stands in a cell of one of the columns; empty where not all of it can be understood. */
    public static Optional<List<String>> read(String column, String cell) {
        if (column.equals("Relations")) {
            return Optional.of(Relatives.lines(cell));
        }
        var facts = parts(cell)
                .map(it -> switch (column) {
                    case "Languages" -> Languages.named(it, Locale.ENGLISH).<Fact>map(Language::new);
                    case "Pronouns" -> Optional.<Fact>of(new Pronouns(it));
                    default -> day(it).<Fact>map(day -> day);
                })
                .toList();
        return facts.contains(Optional.<Fact>empty())
                ? Optional.empty()
                : Optional.of(facts.stream()
                        .flatMap(Optional::stream)
                        .reduce(new Card(List.of()), Card::with, (one, _) -> one)
                        .rest());
    }

    private static Stream<String> parts(String cell) {
        return Stream.of(cell.split(";")).map(String::strip).filter(it -> !it.isEmpty());
    }

    private static Optional<Occasion> day(String text) {
        int space = text.lastIndexOf(' ');
        return PartialDate.parse(text.substring(space + 1))
                .map(it ->
                        new Occasion(space < 0 ? "" : text.substring(0, space).strip(), it));
    }
}
