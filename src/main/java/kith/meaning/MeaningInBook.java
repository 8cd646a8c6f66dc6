package kith.meaning;

import static kith.bookfile.BookTable.of;

import java.util.List;
import kith.bookfile.BookPart;
import kith.bookfile.BookTable;
import kith.meaning.Meaning.Basis;
import kith.meaning.Meaning.Intent;
import kith.meaning.Meaning.Role;
import kith.moments.Channel;
import org.springframework.stereotype.Component;

/** What people and the member are to each other, as it leaves with the whole book and comes back with it. */
@Component
class MeaningInBook implements BookPart {

    @Override
    public List<BookTable> tables() {
        return List.of(
                of("meaning").checked(row -> {
                    row.oneOf("intent", Intent.class);
                    row.checked("bases", () -> row.list("bases").forEach(Basis::valueOf));
                    row.checked("roles", () -> row.list("roles").forEach(Role::valueOf));
                }),
                of("liking")
                        .checked(row -> row.checked(
                                "channels", () -> row.list("channels").forEach(Channel::valueOf))));
    }
}
