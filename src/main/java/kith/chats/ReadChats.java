package kith.chats;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kith.chats.transcript.ChatFile;
import kith.chats.transcript.Transcript;
import kith.members.Member;
import kith.platform.Books;
import kith.sync.OtherFiles;
import kith.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Takes the exports of chat programs among the files that are brought in. */
@Component
@Order(0) // a chat may look like a table
class ReadChats implements OtherFiles {

    private final Books books;
    private final Chats chats;
    private final ChatRows rows;

    ReadChats(Books books, Chats chats, ChatRows rows) {
        this.books = books;
        this.chats = chats;
        this.rows = rows;
    }

    @Override
    public Optional<String> look(Member member, String file, InputStreamSource bytes) {
        return keep(member, file, bytes).map(it -> "/chats/" + it.value());
    }

    /** Keeps an export until it is said who is who; empty if it is none. */
    Optional<ChatImport.Id> keep(Member member, String file, InputStreamSource bytes) {
        return read(member, bytes).filter(it -> !it.isEmpty()).map(it -> chats.keep(member, file, it));
    }

    /** What cannot be read is no chat; whoever reads it next says why. */
    private static Optional<Transcript> read(Member member, InputStreamSource bytes) {
        try (var in = bytes.getInputStream()) {
            return new ChatFile(member.zone(), "US".equals(member.locale().getCountry())).read(in);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    @Override
    public List<Line> latest(Frame frame, Member member, int limit) {
        return books.read(member.id(), () -> rows.latest(member.id(), limit)).stream()
                .map(it -> new Line(it.href(), it.file(), what(frame, it), it.uploadedAt()))
                .toList();
    }

    private static String what(Frame frame, ChatImport it) {
        var key = it.isPreview() ? "chats.line.preview" : it.isUndoable() ? "chats.line.done" : "chats.line.undone";
        return frame.say(key, it.service().label(), it.messages(), it.moments());
    }
}
