package kith.relations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.members.Member;
import kith.people.Belongings;
import kith.people.HandedRows;
import kith.web.Frame;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is something to somebody is so to whom they are one with, but for the two, and for what was known of both. */
@Component
class RelationBelongings implements Belongings {

    private static final String ONE = "person ";
    private static final String OTHER = "other ";

    private final Relations relations;
    private final HandedRows ones;
    private final HandedRows others;

    RelationBelongings(Relations relations, JdbcClient db) {
        this.relations = relations;
        this.ones = new HandedRows(db, "relation", "person_id", unlessKnown("other_id"));
        this.others = new HandedRows(db, "relation", "other_id", unlessKnown("person_id"));
    }

    /** @param far the column of whom the relation is with */
    private static String unlessKnown(String far) {
        return """
                %1$s <> :to
                AND NOT EXISTS (SELECT FROM relation k
                                 WHERE k.member_id = relation.member_id
                                   AND k.kind = relation.kind
                                   AND k.word = relation.word
                                   AND (k.person_id = :to AND k.other_id = relation.%1$s
                                        OR k.other_id = :to AND k.person_id = relation.%1$s))
                """.formatted(far);
    }

    @Override
    public String kind() {
        return "relations";
    }

    @Override
    public Optional<String> told(Frame frame, Member.Id member, Handover handover) {
        long count = relations.of(member, List.of(handover.from())).stream()
                .filter(it -> !it.relation().isOfTheBook() && !it.other().equals(handover.to()))
                .count();
        return count == 0 ? Optional.empty() : Optional.of(frame.say("relations.merge", count));
    }

    @Override
    public List<String> handOver(Member.Id member, Handover handover) {
        return Stream.concat(
                        ones.handOver(member, handover).stream().map(ONE::concat),
                        others.handOver(member, handover).stream().map(OTHER::concat))
                .toList();
    }

    @Override
    public void giveBack(Member.Id member, Handover handover, List<String> handedOver) {
        ones.giveBack(member, handover, ids(handedOver, ONE));
        others.giveBack(member, handover, ids(handedOver, OTHER));
    }

    private static List<String> ids(List<String> handedOver, String side) {
        return handedOver.stream()
                .filter(it -> it.startsWith(side))
                .map(it -> it.substring(side.length()))
                .toList();
    }
}
