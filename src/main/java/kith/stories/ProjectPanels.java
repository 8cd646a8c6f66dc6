package kith.stories;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kith.members.Member;
import kith.people.Person;
import kith.people.PersonPanel;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Shows on a person's page what they are at, and what they were at. */
@Component
class ProjectPanels implements PersonPanel {

    private final Projects projects;
    private final Clock clock;

    ProjectPanels(Projects projects, Clock clock) {
        this.projects = projects;
        this.clock = clock;
    }

    record ProjectPanel(Frame frame, String at, String name, List<Line> going, List<Line> ended) {}

    /**
     * One of them.
     *
     * @param when what there is to say of its days
     * @param due  whether it is time to ask
     */
    record Line(String at, String what, String when, boolean due) {}

    @Override
    public List<Panel> about(Member member, Person person, Frame frame) {
        var today = LocalDate.now(clock.withZone(member.zone()));
        var all = projects.of(member.id(), List.of(person.id()));
        var page = new ProjectPanel(
                frame,
                "/people/" + person.id().value(),
                person.name().display(),
                all.stream()
                        .filter(it -> !it.isEnded())
                        .map(it -> line(it, frame, today))
                        .toList(),
                all.stream()
                        .filter(Project::isEnded)
                        .map(it -> line(it, frame, today))
                        .toList());
        return List.of(new Panel(Slot.MAIN, 6, "stories/projects", page));
    }

    private static Line line(Project project, Frame frame, LocalDate today) {
        var words = frame.words();
        var when = project.endedAt()
                .map(at -> frame.say(
                        "stories.project.ended",
                        words.relative(at.atZone(words.zone()).toLocalDate(), today)))
                .or(() -> project.askOn()
                        .map(day -> day.isAfter(today)
                                ? frame.say("stories.project.ask", words.day(day), words.relative(day, today))
                                : frame.say("stories.project.due")))
                .or(() -> project.askedOn().map(day -> frame.say("stories.project.asked", words.relative(day, today))))
                .orElse("");
        return new Line(
                ProjectController.at(project.person().value(), project.id().value()),
                project.what(),
                when,
                !project.isEnded()
                        && project.askOn().filter(day -> !day.isAfter(today)).isPresent());
    }
}
