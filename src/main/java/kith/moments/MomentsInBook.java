package kith.moments;

import static kith.bookfile.BookTable.of;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.bookfile.Arrivals;
import kith.bookfile.BookPart;
import kith.bookfile.BookTable;
import kith.members.Member;
import kith.people.Person;
import kith.platform.Columns;
import kith.platform.Owner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moments, as they leave with the whole book and come back with it. Of those who were in the book before it is settled anew
 * when they were last in touch; announces {@link MomentsImported}.
 */
@Component
class MomentsInBook implements BookPart {

    private final JdbcClient db;
    private final SettleTouches settle;
    private final ApplicationEventPublisher events;

    MomentsInBook(JdbcClient db, SettleTouches settle, ApplicationEventPublisher events) {
        this.db = db;
        this.settle = settle;
        this.events = events;
    }

    @Override
    public List<BookTable> tables() {
        return List.of(
                of("moment").checked(row -> {
                    row.oneOf("channel", Channel.class);
                    row.oneOf("direction", Direction.class);
                    row.oneOf("energy", Energy.class);
                    row.oneOf("opened_up", Direction.class);
                    row.checked("gave", () -> row.list("gave").forEach(Carried::valueOf));
                    row.checked("got", () -> row.list("got").forEach(Carried::valueOf));
                    row.within("minutes", 0, Integer.MAX_VALUE);
                }),
                of("moment_person"),
                of("moment_before"));
    }

    @Override
    public void arrived(Owner owner, Arrivals arrivals) {
        var member = new Member.Id(owner.value());
        var fresh = arrivals.fresh("moment");
        var there = people(member, fresh, new HashSet<>(arrivals.fresh("person")));
        if (!there.isEmpty()) {
            settle.of(member, there);
            events.publishEvent(new MomentsImported(member, there, fresh.size()));
        }
    }

    /** Who had part in these, but for those who came with them. */
    private Set<Person.Id> people(Member.Id member, List<UUID> moments, Set<UUID> without) {
        return db
                .sql("""
                SELECT DISTINCT person_id
                  FROM moment_person
                 WHERE member_id = :member
                   AND moment_id = ANY(cast(:moments AS uuid[]))
                """)
                .param("member", member.value())
                .param("moments", Columns.of(moments, UUID::toString))
                .query((row, _) -> row.getObject("person_id", UUID.class))
                .stream()
                .filter(it -> !without.contains(it))
                .map(Person.Id::new)
                .collect(Collectors.toSet());
    }
}
