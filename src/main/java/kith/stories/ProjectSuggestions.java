package kith.stories;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kith.nudges.Action;
import kith.nudges.Asking;
import kith.nudges.Kind;
import kith.nudges.Material;
import kith.nudges.Reason;
import kith.nudges.Reason.Argument;
import kith.nudges.Suggestion;
import kith.nudges.Suggests;
import kith.people.People;
import kith.people.Person;
import org.springframework.stereotype.Component;

/** What somebody is at, from the day on which the member wanted to ask, unless the two have spoken since. */
@Component
class ProjectSuggestions implements Suggests {

    private static final int LONG = 60;

    private final Projects projects;
    private final People people;

    ProjectSuggestions(Projects projects, People people) {
        this.projects = projects;
        this.people = people;
    }

    @Override
    public List<Suggestion> suggestions(Asking asking) {
        var waiting = projects.toAsk(asking.member(), asking.today(), asking.atMost());
        var theirs = people
                .findAll(
                        asking.member(),
                        waiting.stream().map(Project::person).distinct().toList())
                .stream()
                .collect(toMap(Person::id, Function.identity()));
        return waiting.stream()
                .filter(it -> Optional.ofNullable(theirs.get(it.person()))
                        .flatMap(person -> person.life().lastTouchAt())
                        .map(at -> LocalDate.ofInstant(at, asking.zone()))
                        .filter(spoke -> !spoke.isBefore(it.askOn().orElseThrow()))
                        .isEmpty())
                .map(it -> suggestion(it, asking.today()))
                .toList();
    }

    private static Suggestion suggestion(Project project, LocalDate today) {
        var askOn = project.askOn().orElseThrow();
        var urgency = 0.5 + Suggestion.late(ChronoUnit.DAYS.between(askOn, today), LONG) / 2;
        return Suggestion.of(
                        project.person(),
                        Kind.PROJECT,
                        urgency,
                        Reason.of("stories.why", new Argument.Day(askOn)),
                        Action.LOG)
                .with(Material.askAbout(project.what()))
                .about(project.id().value());
    }
}
