package kith.stories;

import java.util.List;
import java.util.UUID;
import kith.people.Person;
import kith.people.SearchPart;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Projects are found by what somebody is at, ended ones too. */
@Component
class ProjectsInSearch implements SearchPart {

    @Override
    public String kind() {
        return "projects";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String label(Frame frame) {
        return frame.say("stories.projects.search");
    }

    @Override
    public String select() {
        return """
                SELECT id, what AS words, ARRAY[person_id] AS people, NULL::timestamptz AS at, ask_on AS day,
                       deleted_at IS NULL AS here
                  FROM project
                 WHERE member_id = :member
                """;
    }

    @Override
    public String href(UUID id, List<Person.Id> people) {
        return people.getFirst().href() + "/projects/" + id;
    }
}
