package kith.meaning;

import java.util.List;
import java.util.UUID;
import kith.people.Person;
import kith.people.SearchPart;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** How somebody likes to be in touch is found by its words. */
@Component
class LikingsInSearch implements SearchPart {

    @Override
    public String kind() {
        return "likings";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String label(Frame frame) {
        return frame.say("meaning.liking.search");
    }

    @Override
    public String select() {
        return """
                SELECT person_id AS id, words, ARRAY[person_id] AS people, NULL::timestamptz AS at, NULL::date AS day,
                       true AS here
                  FROM liking
                 WHERE member_id = :member
                """;
    }

    @Override
    public String href(UUID id, List<Person.Id> people) {
        return people.getFirst().href() + "/liking";
    }
}
