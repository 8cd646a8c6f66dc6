package kith.series;

import java.util.List;
import java.util.UUID;
import kith.people.Person;
import kith.people.SearchPart;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Series are found by what comes again, those that have ended too. */
@Component
class SeriesInSearch implements SearchPart {

    @Override
    public String kind() {
        return "series";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String label(Frame frame) {
        return frame.say("series.search");
    }

    @Override
    public String select() {
        return """
                SELECT s.id, s.what AS words,
                       ARRAY(SELECT who.person_id
                               FROM series_person who
                              WHERE who.member_id = :member AND who.series_id = s.id
                              ORDER BY who.position) AS people,
                       NULL::timestamptz AS at, NULL::date AS day, true AS here
                  FROM series s
                 WHERE s.member_id = :member
                """;
    }

    @Override
    public String href(UUID id, List<Person.Id> people) {
        return "/series";
    }
}
