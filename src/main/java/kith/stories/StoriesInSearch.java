package kith.stories;

import java.util.List;
import java.util.UUID;
import kith.people.Person;
import kith.people.SearchPart;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Stories are found by all that they tell. */
@Component
class StoriesInSearch implements SearchPart {

    @Override
    public String kind() {
        return "stories";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String label(Frame frame) {
        return frame.say("stories.search");
    }

    @Override
    public String select() {
        return """
                SELECT person_id AS id, concat_ws(' · ', nullif(story, ''), nullif(struggles, ''), nullif(hopes, '')) AS words,
                       ARRAY[person_id] AS people, NULL::timestamptz AS at, NULL::date AS day, true AS here
                  FROM story
                 WHERE member_id = :member
                """;
    }

    @Override
    public String href(UUID id, List<Person.Id> people) {
        return people.getFirst().href() + "#story";
    }
}
