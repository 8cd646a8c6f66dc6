package kith.people;

import java.util.List;
import java.util.UUID;
import kith.web.Frame;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the book itself says of people in so many words: notes, and details to bring up. */
@Configuration(proxyBeanMethods = false)
class SearchInBook {

    @Bean
    SearchPart searchDetails() {
        return new OfAPerson("details", 30, "#details", """
                SELECT id, noticed AS words, ARRAY[person_id] AS people, NULL::timestamptz AS at, noticed_on AS day,
                       true AS here
                  FROM detail
                 WHERE member_id = :member
                """);
    }

    @Bean
    SearchPart searchNotes() {
        return new OfAPerson("notes", 40, "", """
                SELECT id, concat_ws(' · ', nullif(met_where, ''), nullif(notes, '')) AS words, ARRAY[id] AS people,
                       NULL::timestamptz AS at, NULL::date AS day, true AS here
                  FROM person
                 WHERE member_id = :member
                """);
    }

    /** @param anchor of the page of the person */
    private record OfAPerson(String kind, int order, String anchor, String select) implements SearchPart {

        @Override
        public String label(Frame frame) {
            return frame.say("people.search." + kind);
        }

        @Override
        public String href(UUID id, List<Person.Id> people) {
            return people.getFirst().href() + anchor;
        }
    }
}
