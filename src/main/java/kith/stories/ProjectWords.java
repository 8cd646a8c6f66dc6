package kith.stories;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.drafts.PersonDraft;
import kith.members.Member;
import kith.people.FurtherWords;
import kith.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People are found by what they are at, and by what they were at. */
@Component
class ProjectWords implements FurtherWords {

    private final JdbcClient db;

    ProjectWords(JdbcClient db) {
        this.db = db;
    }

    private record Words(Person.Id person, String what) {}

    @Override
    public Map<Person.Id, List<String>> of(Member.Id member, Map<Person.Id, PersonDraft> people) {
        return db
                .sql("""
                SELECT person_id, what
                  FROM project
                 WHERE member_id = :member
                   AND person_id = ANY(cast(:people AS uuid[]))
                   AND deleted_at IS NULL
                """)
                .param("member", member.value())
                .param(
                        "people",
                        people.keySet().stream()
                                .map(it -> it.value().toString())
                                .toArray(String[]::new))
                .query((row, _) ->
                        new Words(new Person.Id(row.getObject("person_id", UUID.class)), row.getString("what")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Words::person, Collectors.mapping(Words::what, Collectors.toList())));
    }
}
