package kith.merging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import kith.ahead.DaysAhead;
import kith.drafts.ContactPoint;
import kith.drafts.Home;
import kith.drafts.Met;
import kith.drafts.PartialDate;
import kith.drafts.PersonDraft;
import kith.drafts.PersonName;
import kith.drafts.Work;
import kith.facts.Relation;
import kith.meaning.Liking;
import kith.meaning.Likings;
import kith.meaning.Meaning;
import kith.meaning.Meaning.Intent;
import kith.meaning.Meaning.Role;
import kith.meaning.Meanings;
import kith.members.Member;
import kith.moments.Channel;
import kith.moments.Direction;
import kith.moments.MomentDraft;
import kith.moments.Moments;
import kith.nudges.Nudges;
import kith.people.Details;
import kith.people.MergedPeople;
import kith.people.Particulars;
import kith.people.People;
import kith.people.Person;
import kith.relations.Related;
import kith.relations.Relations;
import kith.rhythm.Bonds;
import kith.rhythm.RhythmWish;
import kith.stories.Projects;
import kith.stories.Stories;
import kith.stories.Story;
import kith.sync.Imports;
import org.springframework.core.io.ByteArrayResource;

/** Writes a small book by chance, of people of whom each has something of everything, or not. */
public class InventedBook {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final People people;
    private final MergedPeople merged;
    private final Details details;
    private final Moments moments;
    private final Bonds bonds;
    private final Imports imports;
    private final Nudges nudges;
    private final DaysAhead ahead;
    private final Stories stories;
    private final Projects projects;
    private final Meanings meanings;
    private final Likings likings;
    private final Relations relations;

    public InventedBook(
            People people,
            MergedPeople merged,
            Details details,
            Moments moments,
            Bonds bonds,
            Imports imports,
            Nudges nudges,
            DaysAhead ahead,
            Stories stories,
            Projects projects,
            Meanings meanings,
            Likings likings,
            Relations relations) {
        this.people = people;
        this.merged = merged;
        this.details = details;
        this.moments = moments;
        this.bonds = bonds;
        this.imports = imports;
        this.nudges = nudges;
        this.ahead = ahead;
        this.stories = stories;
        this.projects = projects;
        this.meanings = meanings;
        this.likings = likings;
        this.relations = relations;
    }

    /** Six people; the last two of them came with a file. */
    public List<Person.Id> write(Member member, Random chance) {
        var ids = new ArrayList<Person.Id>();
        for (int i = 0; i < 4; i++) {
            ids.add(people.add(member.id(), draft(chance, i), true));
        }
        bringIn(member);
        people.ids(member.id()).stream().filter(it -> !ids.contains(it)).forEach(ids::add);
        ids.forEach(id -> introduce(member, id, ids, chance));
        ids.forEach(id -> live(member, id, chance));
        IntStream.range(0, 15).forEach(_ -> meet(member, ids, chance));
        IntStream.range(0, 8).forEach(_ -> relate(member, ids, chance));
        nudges.make(member);
        return ids;
    }

    /** Applied, so that the traces of an import lie there too. */
    private void bringIn(Member member) {
        var file = """
                BEGIN:VCARD
                VERSION:4.0
                UID:first
                FN:Ida Import
                EMAIL:ida@example.org
                X-ODD:kept
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                UID:second
                FN:Ivo Import
                TEL:+49 151 2034567
                END:VCARD
                """.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        var looking = imports.look(member.id(), "two.vcf", Optional.empty(), new ByteArrayResource(file));
        if (looking instanceof Imports.Looking.Previewed(var id)) {
            imports.applyNow(member.id(), id);
        }
    }

    private static PersonDraft draft(Random chance, int i) {
        return new PersonDraft(
                new PersonName(
                        pick(chance, "Ana Marić", "A. Maric", "Ana Maria Marić") + " " + i,
                        pick(chance, "", "Ana"),
                        "",
                        pick(chance, "", "Marić"),
                        "",
                        "",
                        pick(chance, "", "Anči")),
                some(chance, new Work("Studio Nord", "Architect"), new Work("Nord", ""), new Work("", "Painter")),
                some(
                        chance,
                        ContactPoint.email("ana@example.org"),
                        new ContactPoint(ContactPoint.Kind.EMAIL, "a@nord.example", "work"),
                        ContactPoint.phone("0151 2034567"),
                        ContactPoint.phone("+49 151 2034567"),
                        ContactPoint.link("https://ana.example")),
                chance.nextBoolean()
                        ? PartialDate.parse("1984-02-29")
                        : Optional.of(PartialDate.withoutYear(MonthDay.of(3, 1))),
                pick(
                        chance,
                        Home.UNKNOWN,
                        new Home("Lyon", "", Optional.of(ZoneId.of("Europe/Paris"))),
                        new Home("Split", "HR", Optional.empty())),
                pick(chance, Met.UNKNOWN, new Met(Met.How.EVENT, "JFokus", Optional.of(LocalDate.of(2024, 2, 5)))),
                some(chance, "Climbing", "Family", "Old firm"),
                some(chance, "jazz", "compilers", "bouldering"),
                pick(chance, "", "Cooks.", "Cooks.\nGrew up in Split."),
                Optional.empty(),
                chance.nextBoolean() ? Optional.of("uid-" + i) : Optional.empty(),
                some(
                        chance,
                        "X-ONE:1",
                        "X-TWO:2",
                        "ANNIVERSARY:20140612",
                        "ADR:;;;Lyon;;;",
                        "X-KITH-WORK;UNTIL=2019:Nord;"));
    }

    private void introduce(Member member, Person.Id id, List<Person.Id> ids, Random chance) {
        var by = ids.get(chance.nextInt(ids.size()));
        if (chance.nextBoolean() && !by.equals(id)) {
            var said = Particulars.of(people.find(member.id(), id).orElseThrow());
            merged.become(
                    member.id(), id, new Particulars(said.draft(), said.picture(), Optional.of(by), said.sortedAt()));
        }
    }

    private void live(Member member, Person.Id id, Random chance) {
        if (chance.nextBoolean()) {
            details.add(
                    member.id(),
                    new Details.Noticed(
                            id, "Plays the cello", LocalDate.of(2026, 8, 1), Optional.empty(), Optional.empty()));
        }
        if (chance.nextBoolean()) {
            ahead.say(member.id(), id, OptionalInt.of(chance.nextInt(30)));
        }
        if (chance.nextInt(3) > 0) {
            var roles = Set.copyOf(some(chance, Role.MENTOR, Role.ADVISER));
            meanings.say(member.id(), id, new Meaning(Optional.of(pick(chance, Intent.values())), Set.of(), roles));
            var days = pick(chance, OptionalInt.empty(), OptionalInt.of(14));
            likings.say(member.id(), id, new Liking(Set.of(pick(chance, Channel.values())), days, ""));
        }
        if (chance.nextInt(3) > 0) {
            stories.tell(
                    member.id(), id, new Story(pick(chance, "", "Grew up in Split."), "", pick(chance, "", "Rest.")));
        }
        if (chance.nextBoolean()) {
            projects.add(member.id(), id, pick(chance, "Builds a boat", "Learns Finnish"), Optional.empty());
        }
        if (chance.nextInt(3) > 0) {
            bonds.keepInTouch(member.id(), List.of(id), LocalDate.of(2026, 1 + chance.nextInt(9), 1));
        }
        if (chance.nextBoolean()) {
            bonds.wish(member.id(), id, RhythmWish.every(Period.ofDays(10 + chance.nextInt(50))));
        }
        if (chance.nextInt(4) == 0) {
            bonds.rest(member.id(), id);
        }
    }

    private void relate(Member member, List<Person.Id> ids, Random chance) {
        var one = ids.get(chance.nextInt(ids.size()));
        var other = ids.get(chance.nextInt(ids.size()));
        if (!one.equals(other)) {
            var relation = pick(chance, Relation.FRIEND, Relation.CHILD, Relation.PARENT, Relation.OTHER);
            var word = relation == Relation.OTHER ? "landlord" : "";
            relations.addNew(member.id(), List.of(new Related(one, other, relation, word, "")));
        }
    }

    private void meet(Member member, List<Person.Id> ids, Random chance) {
        var there = new ArrayList<>(ids);
        Collections.shuffle(there, chance);
        var moment = moments.log(
                member.id(),
                new MomentDraft(
                        there.subList(0, 1 + chance.nextInt(3)),
                        NOW.minus(Duration.ofDays(chance.nextInt(300))),
                        pick(chance, Channel.values()),
                        pick(chance, Direction.values()),
                        Optional.empty(),
                        "",
                        "a note",
                        false,
                        false,
                        false,
                        Optional.empty()));
        if (chance.nextInt(5) == 0) {
            moments.bin(member.id(), moment);
        }
    }

    @SafeVarargs
    static <T> T pick(Random chance, T... of) {
        return of[chance.nextInt(of.length)];
    }

    @SafeVarargs
    private static <T> List<T> some(Random chance, T... of) {
        return List.of(of).stream().filter(_ -> chance.nextBoolean()).toList();
    }
}
