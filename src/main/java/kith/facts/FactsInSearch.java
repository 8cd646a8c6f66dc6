package kith.facts;

import java.util.List;
import java.util.UUID;
import kith.people.Person;
import kith.people.SearchPart;
import kith.web.Frame;
import org.springframework.stereotype.Component;

/** Addresses, former work and labels are found by the words that stand on the card. */
@Component
class FactsInSearch implements SearchPart {

    @Override
    public String kind() {
        return "facts";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String label(Frame frame) {
        return frame.say("facts.search");
    }

    @Override
    public String select() {
        return """
                SELECT p.id, CASE WHEN p.rest = '{}' THEN '' ELSE coalesce((
                         SELECT string_agg(btrim(regexp_replace(substr(line, strpos(line, ':') + 1),
                                                                '[;,\\\\]+', ' ', 'g')), ' · ')
                           FROM unnest(p.rest) AS line
                          WHERE line ~ '^([^.;:]+[.])?(ADR|X-KITH-WORK|X-ABLABEL|ROLE)[;:]'
                            AND length(line) < 4000), '') END AS words,
                       ARRAY[p.id] AS people, NULL::timestamptz AS at, NULL::date AS day, true AS here
                  FROM person p
                 WHERE p.member_id = :member
                """;
    }

    @Override
    public String href(UUID id, List<Person.Id> people) {
        return people.getFirst().href();
    }
}
