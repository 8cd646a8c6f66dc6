package kith.search;

import java.util.Comparator;
import java.util.List;
import kith.members.Member;
import kith.members.Members;
import kith.people.SearchPart;
import kith.platform.Books;
import org.springframework.stereotype.Component;

/** Reads all texts of a book for the search: seconds for hundreds of thousands, so that no page waits for it. */
@Component
class ReadBook {

    private final Books books;
    private final TextRows rows;
    private final List<SearchPart> parts;
    private final Members members;

    ReadBook(Books books, TextRows rows, List<SearchPart> parts, Members members) {
        this.books = books;
        this.rows = rows;
        this.parts =
                parts.stream().sorted(Comparator.comparing(SearchPart::order)).toList();
        this.members = members;
    }

    /** Each part on its own, so that none holds up what writes into it. */
    void now(Member.Id member) {
        if (members.find(member).isEmpty()) {
            return;
        }
        for (var part : parts) {
            books.write(member, () -> rows.begin(member, part));
            var news = books.read(member, () -> rows.news(member, part));
            var read = books.read(member, () -> {
                var some = new ReadPart();
                rows.all(member, part, some::add);
                return some;
            });
            books.write(member, () -> rows.put(member, part, read, news));
        }
    }

    /** If it was read before, and anything is new. */
    void again(Member.Id member) {
        var behind = books.read(member, () -> {
            var read = rows.parts(member);
            return !read.isEmpty() && !rows.fresh(member, parts, read).isEmpty();
        });
        if (behind) {
            now(member);
        }
    }
}
