package kith.parting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kith.nudges.Asking;
import kith.nudges.Suggestion;
import kith.nudges.Suggests;
import kith.people.Person;
import org.springframework.stereotype.Component;

/** Nobody is suggested from whom the member parted, whatever else is known of them. */
@Component
class LeftInPeace implements Suggests {

    private final PartingRows partings;

    LeftInPeace(PartingRows partings) {
        this.partings = partings;
    }

    @Override
    public List<Suggestion> suggestions(Asking asking) {
        return List.of();
    }

    @Override
    public Set<Person.Id> leftAlone(Asking asking) {
        return partings.all(asking.member()).stream().map(Parting::person).collect(Collectors.toSet());
    }
}
