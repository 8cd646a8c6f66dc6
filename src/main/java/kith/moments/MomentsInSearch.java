package kith.moments;

import java.util.List;
import java.util.UUID;
import kith.people.Person;
import kith.people.SearchPart;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Moments are found by what was written about them. */
@Component
class MomentsInSearch implements SearchPart {

    @Override
    public String kind() {
        return "moments";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String label(Frame frame) {
        return frame.say("moments.search");
    }

    @Override
    public String select() {
        return """
                SELECT m.id, concat_ws(': ', nullif(m.occasion, ''), nullif(m.note, '')) AS words,
                       ARRAY(SELECT who.person_id
                               FROM moment_person who
                              WHERE who.member_id = :member AND who.moment_id = m.id
                              ORDER BY who.position) AS people,
                       m.at, NULL::date AS day, m.deleted_at IS NULL AS here
                  FROM moment m
                 WHERE m.member_id = :member
                """;
    }

    @Override
    public String href(UUID id, List<Person.Id> people) {
        return "/moments/" + id;
    }
}
