package kith.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.drafts.PersonDraft;
import kith.facts.Fact.Address;
import kith.facts.Fact.Job;
import kith.facts.Fact.Language;
import kith.facts.Fact.Occasion;
import kith.facts.Fact.Pronouns;
import kith.facts.Fact.Relative;
import kith.members.Member;
import kith.people.FurtherWords;
import kith.people.Person;
import org.springframework.stereotype.Component;

/** People are found by the places of their addresses, where they worked before, and what they speak. */
@Component
class FactWords implements FurtherWords {

    @Override
    public Map<Person.Id, List<String>> of(Member.Id member, Map<Person.Id, PersonDraft> people) {
        var words = new HashMap<Person.Id, List<String>>();
        people.forEach((id, draft) -> {
            if (!draft.rest().isEmpty()) {
                words.put(
                        id,
                        new Card(draft.rest())
                                .facts().stream()
                                        .flatMap(it -> words(it.fact()))
                                        .toList());
            }
        });
        return words;
    }

    private static Stream<String> words(Fact fact) {
        return switch (fact) {
            case Address it -> Stream.of(it.city(), it.region());
            case Job it -> Stream.of(it.work().organisation(), it.work().title());
            case Language it -> Languages.names(it.tag()).stream();
            case Relative it -> Stream.of(it.name());
            case Occasion _, Pronouns _ -> Stream.empty();
        };
    }
}
