package kith.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.drafts.ContactPoint;
import kith.members.Member;
import kith.people.Belongings;
import kith.people.Belongings.Handover;
import kith.people.Circle;
import kith.people.People;
import kith.people.Person;
import kith.people.PersonBrief;
import kith.platform.Books;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Puts two people, and what they will be together, into the words of a page. */
@Component
class ShowUnion {

    private final Books books;
    private final People people;
    private final List<Belongings> belongings;

    ShowUnion(Books books, People people, List<Belongings> belongings) {
        this.books = books;
        this.people = people;
        this.belongings = belongings;
    }

    MergePage page(Frame frame, Member member, Union union, String then) {
        return books.read(member.id(), () -> {
            var introducers = Stream.of(union.kept(), union.gone())
                    .flatMap(it -> it.introducedBy().stream())
                    .toList();
            var words = new Comparing(frame, people.brief(member.id(), introducers));
            var titled = frame.titled(frame.say("merging.title"), "people");
            return new MergePage(
                    titled,
                    union.kept().brief(),
                    union.gone().brief(),
                    rows(words, union),
                    together(words, union, along(frame, member, union)),
                    then);
        });
    }

    private List<String> along(Frame frame, Member member, Union union) {
        var of = new Handover(union.gone().id(), union.kept().id());
        return belongings.stream()
                .flatMap(it -> it.told(frame, member.id(), of).stream())
                .toList();
    }

    private static List<MergePage.Row> rows(Comparing words, Union union) {
        var rows = new ArrayList<MergePage.Row>();
        for (var field : Field.values()) {
            rows.add(row(words, union, field));
        }
        for (var kind : ContactPoint.Kind.values()) {
            rows.add(list(
                    words,
                    union,
                    "merging.kind." + kind.name().toLowerCase(Locale.ROOT),
                    it -> Comparing.contacts(it.contacts(), kind)));
        }
        rows.add(list(
                words,
                union,
                "merging.circles",
                it -> it.circles().stream().map(Circle::name).toList()));
        rows.add(list(words, union, "merging.interests", Person::interests));
        return rows.stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
    }

    private static MergePage.Row row(Comparing words, Union union, Field field) {
        boolean asked = union.asks(field);
        var side = union.side(field);
        var cells = Stream.of(Side.KEPT, Side.GONE)
                .map(it -> {
                    var person = it == Side.KEPT ? union.kept() : union.gone();
                    return new MergePage.Cell(
                            it.word(),
                            person.brief(),
                            words.lines(field, union, person),
                            field == Field.PICTURE ? photo(person) : "",
                            side == it);
                })
                .toList();
        var frame = words.frame();
        return new MergePage.Row(
                field.word(),
                frame.say("merging.field." + field.word()),
                asked,
                cells,
                asked && field == Field.NOTES ? frame.say("merging.both") : "",
                side == Side.BOTH,
                asked && field == Field.WORK ? frame.say("merging.first") : "");
    }

    private static String photo(Person person) {
        return person.picture().isEmpty() ? "" : person.brief().photo();
    }

    private static MergePage.Row list(Comparing words, Union union, String key, Function<Person, List<String>> of) {
        var frame = words.frame();
        boolean same = of.apply(union.kept()).equals(of.apply(union.gone()));
        var cells = Stream.of(Side.KEPT, Side.GONE)
                .map(it -> {
                    var person = it == Side.KEPT ? union.kept() : union.gone();
                    return new MergePage.Cell(it.word(), person.brief(), of.apply(person), "", false);
                })
                .toList();
        boolean joins = !same && cells.stream().noneMatch(MergePage.Cell::isEmpty);
        return new MergePage.Row("", frame.say(key), false, cells, "", false, joins ? frame.say("merging.joined") : "");
    }

    private static MergePage.Together together(Comparing words, Union union, List<String> along) {
        var said = union.merged();
        var draft = said.draft();
        var id = union.kept().id();
        var shown = new PersonBrief(
                id,
                draft.name().display(),
                draft.works().stream().findFirst(),
                said.picture(),
                draft.home().city());
        var facts = new ArrayList<MergePage.Fact>();
        Stream.of(Field.NICKNAME, Field.HOME, Field.BIRTHDAY, Field.MET, Field.INTRODUCER)
                .forEach(field -> fact(facts, words, "merging.field." + field.word(), lines(words, union, field)));
        for (var kind : ContactPoint.Kind.values()) {
            var key = "merging.kind." + kind.name().toLowerCase(Locale.ROOT);
            fact(facts, words, key, Comparing.contacts(draft.contacts(), kind));
        }
        fact(facts, words, "merging.circles", draft.circles());
        fact(facts, words, "merging.interests", draft.interests());
        return new MergePage.Together(
                shown,
                draft.works().stream().map(words::work).collect(Collectors.joining(" · ")),
                facts,
                draft.notes(),
                along,
                Stream.of(Field.values())
                        .filter(union::asks)
                        .map(it ->
                                new MergePage.Choice(it.word(), union.side(it).word()))
                        .toList());
    }

    private static List<String> lines(Comparing words, Union union, Field field) {
        return words.lines(field, union, union.side(field) == Side.GONE ? union.gone() : union.kept());
    }

    private static void fact(List<MergePage.Fact> facts, Comparing words, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            facts.add(new MergePage.Fact(words.frame().say(key), String.join(", ", lines)));
        }
    }
}
