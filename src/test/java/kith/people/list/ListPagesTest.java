package kith.people.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.cast.Browser;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.people.Circles;
import kith.people.LastTouches;
import kith.people.People;
import kith.people.Person;
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

        for (var sort : List.of("name", "recent", "quiet", "newest")) {
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

    private static String at(Person.Id id) {
        return "/people/" + id.value();
    }
}
