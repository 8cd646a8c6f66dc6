package kith.chats;

import static kith.bookfile.BookTable.of;

import java.util.List;
import kith.bookfile.BookPart;
import kith.bookfile.BookTable;
import kith.chats.transcript.Messenger;
import org.springframework.stereotype.Component;

/** Which chats were brought in, and who was meant, so that the next export brings only what is new. */
@Component
class ChatsInBook implements BookPart {

    private static final String APPLIED = "EXISTS (SELECT FROM chat_import i WHERE i.member_id = t.member_id"
            + " AND i.id = t.import_id AND i.applied_at IS NOT NULL)";

    @Override
    public List<BookTable> tables() {
        return List.of(
                of("chat_import")
                        .only("t.applied_at IS NOT NULL")
                        .checked(row -> row.oneOf("service", Messenger.class)),
                of("chat_voice").only(APPLIED),
                of("chat_who").checked(row -> row.oneOf("service", Messenger.class)),
                of("chat_day").only(APPLIED));
    }
}
