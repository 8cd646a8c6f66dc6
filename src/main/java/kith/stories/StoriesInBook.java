package kith.stories;

import static kith.bookfile.BookTable.of;

import java.util.List;
import kith.bookfile.Arrivals;
import kith.bookfile.BookPart;
import kith.bookfile.BookTable;
import kith.members.Member;
import kith.people.People;
import kith.platform.Owner;
import org.springframework.stereotype.Component;

/**
 * Stories and projects, as they leave with the whole book and come back with it. Who was in the book before is looked up by
 * what came.
 */
@Component
class StoriesInBook implements BookPart {

    private final Projects projects;
    private final People people;

    StoriesInBook(Projects projects, People people) {
        this.projects = projects;
        this.people = people;
    }

    @Override
    public List<BookTable> tables() {
        return List.of(of("story"), of("project").checked(row -> row.filled("what")));
    }

    @Override
    public void arrived(Owner owner, Arrivals arrivals) {
        var member = new Member.Id(owner.value());
        var fresh = arrivals.fresh("project");
        if (!fresh.isEmpty()) {
            people.lookUpAnew(member, projects.whose(member, fresh));
        }
    }
}
