package kith.stories;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What somebody is at: written down, asked about, changed, ended, taken away and back. */
@Controller
class ProjectController {

    private static final String HERE = "/people/{id}/projects";
    private static final String ONE = HERE + "/{project}";

    private final People people;
    private final Projects projects;
    private final Said said;
    private final Clock clock;

    ProjectController(People people, Projects projects, Said said, Clock clock) {
        this.people = people;
        this.projects = projects;
        this.said = said;
        this.clock = clock;
    }

    /** What a browser sends, as it was typed. */
    record Form(String what, String askOn) {

        Form {
            what = what == null ? "" : what.strip();
            askOn = askOn == null ? "" : askOn.strip();
        }

        String wrongWords() {
            return what.isEmpty() ? "blank" : what.length() > Project.LONGEST ? "long" : "";
        }

        String wrongDay() {
            return askOn.isEmpty() || day().isPresent() ? "" : "day";
        }

        boolean isWrong() {
            return !wrongWords().isEmpty() || !wrongDay().isEmpty();
        }

        Optional<LocalDate> day() {
            try {
                return askOn.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(askOn));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }
    }

    @PostMapping(HERE)
    ModelAndView add(Frame frame, Member member, @PathVariable UUID id, Form form, HttpServletResponse response) {
        var person = here(member, id);
        if (form.isWrong()) {
            return page(frame, id, "", form);
        }
        projects.add(member.id(), person, form.what(), form.day());
        said.say(response, frame.say("stories.project.said.kept"));
        return back(id);
    }

    @GetMapping(ONE)
    ModelAndView edit(Frame frame, Member member, @PathVariable UUID id, @PathVariable UUID project) {
        var it = project(member, id, project);
        var day = it.askOn().map(LocalDate::toString).orElse("");
        return page(frame, id, "/" + project, new Form(it.what(), day));
    }

    @PostMapping(ONE)
    ModelAndView change(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @PathVariable UUID project,
            Form form,
            HttpServletResponse response) {
        var it = project(member, id, project);
        if (form.isWrong()) {
            return page(frame, id, "/" + project, form);
        }
        projects.change(member.id(), it, form.what(), form.day());
        said.say(response, frame.say("stories.project.said.kept"));
        return back(id);
    }

    @PostMapping(ONE + "/asking")
    ModelAndView ask(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @PathVariable UUID project,
            HttpServletResponse response) {
        var it = project(member, id, project);
        projects.asked(member.id(), it.id(), LocalDate.now(clock.withZone(member.zone())));
        said.say(response, frame.say("stories.project.said.asked"));
        return back(id);
    }

    @PostMapping(ONE + "/ending")
    ModelAndView end(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @PathVariable UUID project,
            HttpServletResponse response) {
        projects.end(member.id(), project(member, id, project), true);
        said.say(response, frame.say("stories.project.said.ended"), at(id, project) + "/resuming");
        return back(id);
    }

    @PostMapping(ONE + "/resuming")
    ModelAndView resume(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @PathVariable UUID project,
            HttpServletResponse response) {
        projects.end(member.id(), project(member, id, project), false);
        said.say(response, frame.say("stories.project.said.resumed"));
        return back(id);
    }

    @PostMapping(ONE + "/removal")
    ModelAndView remove(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @PathVariable UUID project,
            HttpServletResponse response) {
        projects.remove(member.id(), project(member, id, project));
        said.say(response, frame.say("stories.project.said.removed"), at(id, project) + "/restoring");
        return back(id);
    }

    @PostMapping(ONE + "/restoring")
    ModelAndView restore(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @PathVariable UUID project,
            HttpServletResponse response) {
        if (!projects.restore(member.id(), here(member, id), new Project.Id(project))) {
            throw new NotHere();
        }
        said.say(response, frame.say("stories.project.said.restored"));
        return back(id);
    }

    private Person.Id here(Member member, UUID id) {
        var person = new Person.Id(id);
        if (people.brief(member.id(), List.of(person)).isEmpty()) {
            throw new NotHere();
        }
        return person;
    }

    private Project project(Member member, UUID id, UUID project) {
        var person = here(member, id);
        return projects.find(member.id(), new Project.Id(project))
                .filter(it -> it.person().equals(person))
                .orElseThrow(NotHere::new);
    }

    static String at(UUID id, UUID project) {
        return "/people/" + id + "/projects/" + project;
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/people/" + id + "#projects");
    }

    /** @param which the end of the address of one that is there */
    private static ModelAndView page(Frame frame, UUID id, String which, Form form) {
        var page = new ModelAndView(
                "stories/project",
                "page",
                new ProjectPage(
                        frame.titled(frame.say("stories.project.title"), "people"),
                        "/people/" + id,
                        "/people/" + id + "/projects" + which,
                        form.what(),
                        form.askOn(),
                        fault(frame, form.wrongWords()),
                        fault(frame, form.wrongDay())));
        if (form.isWrong()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static String fault(Frame frame, String fault) {
        return fault.isEmpty() ? "" : frame.say("stories.project.fault." + fault, Project.LONGEST);
    }

    /** The form of a project. */
    record ProjectPage(
            Frame frame, String back, String action, String what, String askOn, String wrongWords, String wrongDay) {}
}
