package kith.kinds;

import java.util.List;
import kith.bookfile.BookPart;
import kith.bookfile.BookTable;
import kith.drafts.Plain;
import kith.moments.Channel;
import org.springframework.stereotype.Component;

/** The member's own kinds of touch, as they leave with the whole book and come back with it. */
@Component
class KindsInBook implements BookPart {

    @Override
    public List<BookTable> tables() {
        return List.of(BookTable.of("kind").checked(row -> {
            row.filled("name");
            row.put("plain", Plain.text(row.words("name")));
            row.oneOf("channel", Channel.class);
        }));
    }
}
