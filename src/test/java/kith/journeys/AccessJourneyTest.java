package kith.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.cast.Cast;
import kith.demo.Demo;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.people.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** That nothing bars the way on any page to which a link of the house leads: of a full book, and of an empty one. */
@JourneyTest
class AccessJourneyTest {

    private static final Path FILE = Path.of("src/test/resources/imports/linkedin/Connections-2024.csv");

    @Autowired
    Cast cast;

    @Autowired
    Demo demo;

    @Autowired
    People people;

    @Test
    void everyPageOfAFullBook(Journey journey) throws IOException {
        var hedy = cast.host();
        demo.fill(hedy);
        var ana = people.add(hedy.id(), PeopleJourneyTest.ana(), true);
        var bo = people.add(hedy.id(), PersonDraft.named("Bo Berg"), true);
        people.bin(hedy.id(), List.of(bo));
        cast.browserOf(hedy).upload("/imports", "/imports", "file", "Connections.csv", Files.readAllBytes(FILE));
        cast.browserOf(hedy)
                .upload("/imports", "/imports", "file", "chat.txt", "1.3.24, 9:00 - Ana: hi".getBytes(UTF_8));
        cast.browserOf(hedy).upload("/imports", "/imports", "file", "t.csv", "a,b\nAna,x\nBo,y\n".getBytes(UTF_8));

        var barriers = walk(journey, hedy, 30, "/", "/people", "/moments", "/imports", "/log?line=coffee%20with%20Xyz")
                .at("/people/" + ana.value())
                .at("/people/" + ana.value() + "/edit")
                .at("/people/" + bo.value())
                .at("/people?q=nobodyatall")
                .at("/people?choose=1&city=Lisbon");

        assertThat(barriers.found()).isEmpty();
    }

    @Test
    void everyPageOfAnEmptyBook(Journey journey) {
        var barriers =
                walk(journey, cast.ada(), 15, "/", "/moments", "/people/inbox", "/people/bin", "/people/circles");

        assertThat(barriers.found()).isEmpty();
    }

    private Barriers walk(Journey journey, Member member, int atLeast, String... starts) {
        var addresses = Addresses.of(cast.browserOf(member), starts);
        assertThat(addresses).hasSizeGreaterThan(atLeast);
        var page = journey.wide();
        journey.signIn(page, member);
        var barriers = new Barriers(page);
        addresses.forEach(barriers::at);
        return barriers;
    }
}
