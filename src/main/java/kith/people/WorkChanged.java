package kith.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kith.drafts.PersonDraft;
import kith.drafts.Work;
import kith.members.Member;

/** These people of the book work for other organisations now, as far as the book knows. */
public record WorkChanged(Member.Id member, Map<Person.Id, Move> people) {

    /** The organisations of somebody, before and now; not the same ones, whatever their order and writing. */
    public record Move(List<String> before, List<String> now) {

        public boolean hadWork() {
            return !before.isEmpty();
        }

        public List<String> left() {
            return without(before, now);
        }

        public List<String> joined() {
            return without(now, before);
        }

        private static List<String> without(List<String> some, List<String> others) {
            Predicate<String> isThere = it -> others.stream().anyMatch(other -> Work.isSame(it, other));
            return some.stream().filter(isThere.negate()).distinct().toList();
        }
    }

    public WorkChanged {
        people = Map.copyOf(people);
    }

    /** @param before whoever had none is left out */
    static WorkChanged of(Member.Id member, Map<Person.Id, List<String>> before, Map<Person.Id, PersonDraft> now) {
        var moves = new HashMap<Person.Id, Move>();
        now.forEach((person, draft) -> {
            var move = new Move(before.getOrDefault(person, List.of()), organisations(draft.works()));
            if (!move.left().isEmpty() || !move.joined().isEmpty()) {
                moves.put(person, move);
            }
        });
        return new WorkChanged(member, moves);
    }

    private static List<String> organisations(List<Work> works) {
        return works.stream()
                .map(Work::organisation)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
