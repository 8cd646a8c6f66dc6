package kith.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kith.drafts.PartialDate;
import kith.drafts.Work;
import kith.facts.Fact;
import kith.facts.Facts;
import kith.facts.Relation;
import kith.facts.RoughTime;
import kith.meaning.Liking;
import kith.meaning.Likings;
import kith.meaning.Meaning;
import kith.meaning.Meaning.Basis;
import kith.meaning.Meaning.Intent;
import kith.meaning.Meaning.Role;
import kith.meaning.Meanings;
import kith.members.Member;
import kith.moments.Channel;
import kith.people.Person;
import kith.relations.Related;
import kith.relations.Relations;
import kith.stories.Projects;
import kith.stories.Stories;
import kith.stories.Story;
import org.springframework.stereotype.Component;

/** Tells of the lives of the closest few of the invented book, so that their pages can be seen as they are after two years. */
@Component
class InventLives {

    private static final List<Story> STORIES = List.of(
            new Story(
                    "Grew up above a bakery and still wakes at five.",
                    "A father who no longer remembers the names.",
                    "To teach one class a year, and to be good at it."),
            new Story("Crossed three countries by bicycle at nineteen.", "", "A workshop with a door to the street."),
            new Story("The first of the family to study, and the last to say so.", "Says yes too often.", ""));
    private static final List<String> PROJECTS =
            List.of("Learns to weld for the boat", "Writes a play for the village hall", "Trains for the long walk");
    private static final List<String> LANGUAGES = List.of("fr", "pt", "fi");
    private static final List<Channel> CHANNELS = List.of(Channel.CALL, Channel.LETTER, Channel.IN_PERSON);
    private static final List<Role> ROLES = List.of(Role.COMPANION, Role.SUPPORTER, Role.ADVISER);

    private final Facts facts;
    private final Stories stories;
    private final Projects projects;
    private final Meanings meanings;
    private final Likings likings;
    private final Relations relations;

    InventLives(
            Facts facts, Stories stories, Projects projects, Meanings meanings, Likings likings, Relations relations) {
        this.facts = facts;
        this.stories = stories;
        this.projects = projects;
        this.meanings = meanings;
        this.likings = likings;
        this.relations = relations;
    }

    /** Of the first of these people. */
    void tell(Member.Id member, List<Person.Id> people, LocalDate today) {
        for (int i = 0; i < STORIES.size(); i++) {
            var person = people.get(i);
            stories.tell(member, person, STORIES.get(i));
            projects.add(member, person, PROJECTS.get(i), Optional.of(today.plusDays(20L + i)));
            facts.add(member, person, new Fact.Language(LANGUAGES.get(i)));
            facts.add(
                    member,
                    person,
                    new Fact.Occasion("", PartialDate.of(today.minusYears(9).plusDays(40L + i))));
            facts.add(
                    member,
                    person,
                    new Fact.Job(
                            new Work("Lantern Works", ""),
                            RoughTime.parse("2012"),
                            RoughTime.parse("2019-0" + (i + 4))));
            meanings.say(
                    member,
                    person,
                    new Meaning(Optional.of(Intent.FRIENDSHIP), Set.of(Basis.HISTORY), Set.of(ROLES.get(i))));
            likings.say(member, person, new Liking(Set.of(CHANNELS.get(i)), OptionalInt.empty(), ""));
        }
        relate(member, people, today.getYear());
    }

    private void relate(Member.Id member, List<Person.Id> people, int year) {
        var one = people.getFirst();
        facts.add(member, one, new Fact.Relative(Relation.PARTNER, "", "Robin", OptionalInt.empty()));
        facts.add(member, one, new Fact.Relative(Relation.CHILD, "", "Mika", OptionalInt.of(year - 7)));
        relations.addNew(
                member,
                List.of(
                        new Related(one, people.get(1), Relation.SIBLING, "", ""),
                        new Related(one, people.get(2), Relation.COLLEAGUE, "", ""),
                        new Related(people.get(1), people.get(3), Relation.MENTOR, "", ""),
                        new Related(people.get(2), people.get(4), Relation.PARTNER, "", ""),
                        new Related(people.get(2), people.get(5), Relation.INTRODUCED, "", "")));
    }
}
