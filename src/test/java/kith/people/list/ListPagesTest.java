package kith.people.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.Home;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.people.Circle;
import kith.people.Circles;
import kith.people.LastTouches;
import kith.people.People;
import kith.people.Person;
import kith.people.TouchesDue;
import kith.platform.Books;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class ListPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    LastTouches touches;

    @Autowired
    Circles circles;

    @Autowired
    TouchesDue due;

    @Autowired
    Books books;

    Member ada;
    Browser browser;

    @BeforeEach
    void signIn() {
        ada = cast.ada();
        browser = cast.browserOf(ada);
    }

    @Test
    void anEmptyBookSaysWhatItWillHold() {
        var page = browser.get("/people");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Nobody here yet");
    }

    @Test
    void circlesAreMadeRenamedChosenAndDeleted() {
        var id = people.add(ada.id(), PersonDraft.named("Bo Berg"), true);
        browser.get("/people/circles").submit("/people/circles", "name", "Climbing");
        var circle = circles.all(ada.id()).getFirst().id().value().toString();

        browser.get(at(id)).submit(at(id) + "/circles", "circle", circle);
        browser.get("/people/circles").submit("/people/circles/" + circle, "name", "Bouldering");

        assertThat(browser.get("/people?circle=" + circle).text()).contains("Bo Berg", "Bouldering");
        assertThat(browser.get("/people?q=bould").text()).contains("Bo Berg");
        browser.get("/people/circles").submit("/people/circles/" + circle + "/removal");
        assertThat(browser.get("/people?circle=" + circle).status()).isEqualTo(404);
        assertThat(browser.get(at(id)).status()).isEqualTo(200);
    }

    @Test
    void theInboxIsEmptiedOneByOneOrTogether() {
        var ids = people.addAll(
                ada.id(),
                Stream.of("Ana A", "Bo B", "Cy C").map(PersonDraft::named).toList(),
                false);

        assertThat(browser.get("/people").text()).contains("3 to sort");
        browser.get("/people/inbox")
                .submit("/people/inbox/sorting", "book", ids.get(0).value().toString());
        var page = browser.get("/people/inbox")
                .submit(
                        "/people/inbox/sorting",
                        "person",
                        ids.get(1).value().toString(),
                        "person",
                        ids.get(2).value().toString(),
                        "bin",
                        "chosen");

        assertThat(page.text()).contains("2 people are in the bin", "Nobody waits");
        assertThat(browser.get("/people").text()).contains("Ana A").doesNotContain("Bo B");
    }

    @Test
    void theListGoesOnFromPageToPageInEveryOrder() {
        var ids = people.addAll(
                ada.id(),
                IntStream.range(0, 120)
                        .mapToObj(i -> PersonDraft.named("Person N%03d".formatted(i)))
                        .toList(),
                true);
        IntStream.range(0, 70)
                .forEach(i -> touches.touched(
                        ada.id(),
                        List.of(ids.get(i)),
                        Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i * 3600L)));

        IntStream.range(0, 60)
                .forEach(i -> due(ids.get(i), LocalDate.of(2026, 1, 1).plusDays(i)));

        for (var sort : List.of("name", "recent", "quiet", "due", "newest")) {
            var names = Stream.iterate(
                            Optional.of(browser.get("/people?sort=" + sort)),
                            Optional::isPresent,
                            page -> page.flatMap(
                                            it -> Optional.ofNullable(it.html().selectFirst("a[rel=next]")))
                                    .map(link -> browser.get(link.attr("href"))))
                    .flatMap(page -> page.orElseThrow().html().select(".row-link").eachText().stream())
                    .toList();

            assertThat(names).as(sort).hasSize(120).doesNotHaveDuplicates();
            var first = sort.equals("recent") ? "Person N069" : sort.equals("newest") ? "Person N119" : "Person N000";
            assertThat(names).as(sort).startsWith(first);
        }
    }

    @Test
    void whomOneIsLosingIsListedByHowLong() {
        var ids = add("Ana A", "Bo B", "Cy C");
        var today = LocalDate.now(ada.zone());
        due(ids.get(0), today.minusDays(3));
        due(ids.get(1), today.minusDays(30));
        due(ids.get(2), today.plusDays(30));

        var losing = browser.get(browser.get("/people")
                .html()
                .selectFirst("a.filter:containsOwn(Losing touch)")
                .attr("href"));

        assertThat(names(losing)).containsExactly("Bo B", "Ana A");
        assertThat(losing.text()).contains("due 4 weeks ago", "due 3 days ago");
        assertThat(browser.get("/people").text()).contains("due 3 days ago");
    }

    @Test
    void theListIsNarrowedByCityAndInterest() {
        people.addAll(
                ada.id(),
                List.of(
                        draft("Ana A", "Lisbon", List.of()),
                        draft("Bo B", "Lisbon", List.of("Bouldering")),
                        draft("Cy C", "", List.of("bouldering"))),
                true);

        assertThat(browser.get("/people?city=Porto").text())
                .contains("Nobody answers all of that")
                .doesNotContain("Nobody here yet");
        assertThat(names(browser.get("/people?city=lisbon"))).containsExactly("Ana A", "Bo B");
        assertThat(names(browser.get("/people?interest=B%C3%B3uldering"))).containsExactly("Bo B", "Cy C");
        assertThat(names(browser.get("/people/interests/bouldering"))).containsExactly("Bo B", "Cy C");
        var both = browser.get("/people?city=Lisbon&interest=bouldering");
        assertThat(names(both)).containsExactly("Bo B");
        var without = both.html().selectFirst("a.filter:containsOwn(In Lisbon)").attr("href");
        assertThat(names(browser.get(without))).containsExactly("Bo B", "Cy C");
    }

    @Test
    void aViewIsKeptForgottenAndBroughtBack() {
        add("Ana A");
        var kept = browser.get("/people?city=Lisbon&sort=newest").submit("/people/views", "name", "Lisbon & co");

        assertThat(kept.text()).contains("The view Lisbon & co is kept");
        var link = browser.get("/people").html().selectFirst("a.filter:containsOwn(Lisbon & co)");
        var shown = browser.get(link.attr("href"));
        assertThat(shown.path()).isEqualTo("/people?city=Lisbon&sort=newest");
        assertThat(shown.html().selectFirst("a.filter:containsOwn(Lisbon & co)").attr("aria-current"))
                .isEqualTo("page");

        var removal = shown.html().selectFirst("form[action$=/removal]").attr("action");
        assertThat(cast.browserOf(cast.grace())
                        .postFrom("/people/circles", removal)
                        .status())
                .isEqualTo(404);
        var gone = shown.submit(removal);
        assertThat(browser.get("/people").text()).doesNotContain("Lisbon & co");
        gone.submit(gone.html().selectFirst("form[action^=/people/views?]").attr("action"));
        assertThat(browser.get("/people").text()).contains("Lisbon & co");
    }

    @Test
    void aViewNeedsANameOfItsOwn() {
        add("Ana A");
        var list = browser.get("/people?city=Lisbon");

        assertThat(list.submit("/people/views", "name", " ").text()).contains("Nothing was kept");
        list.submit("/people/views", "name", "Near");
        assertThat(browser.get("/people?city=Porto")
                        .submit("/people/views", "name", "near")
                        .text())
                .contains("There is a view near already");
    }

    @Test
    void manyJoinACircleAndOnlyThoseWhoDidLeaveItAgain() {
        var ids = add("Ana A", "Bo B", "Cy C");
        var circle = circles.create(ada.id(), "Climbing");
        circles.place(ada.id(), ids.get(0), List.of(circle.id()));

        var done = choosing("").submit("/people/bulk", tick(ids.get(0), ids.get(1), "join", circle.id()));

        assertThat(done.text()).contains("1 person is now in the circle Climbing");
        assertThat(circles.peopleOf(ada.id(), circle.id())).containsExactlyInAnyOrder(ids.get(0), ids.get(1));
        assertThat(browser.get("/people?q=climb").text()).contains("Bo B");
        undo(done);
        assertThat(circles.peopleOf(ada.id(), circle.id())).containsExactly(ids.get(0));
    }

    @Test
    void everybodyOfAListIsBinnedAndComesBack() {
        var ids = add("Ana A", "Bo B", "Cy C");
        due(ids.get(1), LocalDate.now().minusDays(9));
        due(ids.get(2), LocalDate.now().minusDays(9));

        var done = choosing("filter=losing&").submit("/people/bulk", "all", "true", "deed", "bin");

        assertThat(done.path()).isEqualTo("/people?filter=losing");
        assertThat(done.text()).contains("2 people are in the bin");
        assertThat(names(browser.get("/people"))).containsExactly("Ana A");
        var undoing = undo(done);
        assertThat(names(browser.get("/people"))).containsExactly("Ana A", "Bo B", "Cy C");
        assertThat(browser.postFrom("/people/circles", undoing).status())
                .as("twice")
                .isEqualTo(404);
    }

    @Test
    void theMemberKeepsInTouchWithManyAndTakesThatBack() {
        var ids = add("Ana A", "Bo B");

        var done = choosing("").submit("/people/bulk", tick(ids.get(0), ids.get(1), "keep", null));

        assertThat(done.text()).contains("You keep in touch with 2 people more");
        assertThat(choosing("")
                        .submit("/people/bulk", tick(ids.get(0), ids.get(1), "keep", null))
                        .text())
                .contains("holds for all of them already");
        undo(done);
        assertThat(choosing("")
                        .submit("/people/bulk", tick(ids.get(0), ids.get(1), "keep", null))
                        .text())
                .contains("You keep in touch with 2 people more");
    }

    @Test
    void whatIsAskedWronglyChangesNothing() {
        var ids = add("Ana A");
        var grace = cast.grace();
        var theirs = people.add(grace.id(), PersonDraft.named("Hers H"), true);
        var hers = circles.create(grace.id(), "Hers");

        assertThat(choosing("").submit("/people/bulk", "deed", "bin").text()).contains("Nobody was ticked");
        assertThat(choosing("")
                        .submit("/people/bulk", "person", ids.get(0).value().toString(), "deed", "join")
                        .text())
                .contains("No circle was named");
        assertThat(choosing("")
                        .submit("/people/bulk", "person", theirs.value().toString(), "deed", "bin")
                        .text())
                .contains("Nobody was ticked");
        assertThat(browser.postFrom(
                                "/people/circles",
                                "/people/bulk",
                                "deed",
                                "join",
                                "into",
                                hers.id().value().toString())
                        .status())
                .isEqualTo(404);
        assertThat(people.ids(grace.id())).containsExactly(theirs);

        var done =
                choosing("").submit("/people/bulk", "person", ids.get(0).value().toString(), "deed", "bin");
        var undoing = done.html().selectFirst("form[action^=/people/bulk/]").attr("action");
        assertThat(cast.browserOf(cast.grace())
                        .postFrom("/people/circles", undoing)
                        .status())
                .isEqualTo(404);
    }

    private List<Person.Id> add(String... names) {
        return people.addAll(ada.id(), Stream.of(names).map(PersonDraft::named).toList(), true);
    }

    private static PersonDraft draft(String name, String city, List<String> interests) {
        var named = PersonDraft.named(name);
        return new PersonDraft(
                named.name(),
                named.works(),
                named.contacts(),
                named.birthday(),
                new Home(city, "", Optional.empty()),
                named.met(),
                named.circles(),
                interests,
                named.notes(),
                named.photo(),
                named.uid(),
                named.rest());
    }

    private void due(Person.Id id, LocalDate day) {
        books.write(ada.id(), () -> due.set(ada.id(), Map.of(id, Optional.of(day))));
    }

    private Browser.Page choosing(String query) {
        return browser.get("/people?" + query + "choose=1");
    }

    private static String[] tick(Person.Id one, Person.Id other, String deed, Circle.@Nullable Id into) {
        return new String[] {
            "person",
            one.value().toString(),
            "person",
            other.value().toString(),
            "deed",
            deed,
            "into",
            into == null ? "" : into.value().toString()
        };
    }

    private String undo(Browser.Page done) {
        var undoing = done.html().selectFirst("form[action^=/people/bulk/]").attr("action");
        assertThat(done.submit(undoing).text()).contains("Undone for");
        return undoing;
    }

    private static List<String> names(Browser.Page page) {
        return page.html().select(".row-link").eachText();
    }

    private static String at(Person.Id id) {
        return "/people/" + id.value();
    }
}
