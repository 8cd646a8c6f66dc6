package kith.chats;

import java.util.List;
import kith.members.Member;
import kith.people.Belongings;
import kith.people.HandedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever is meant by a voice in a chat is meant as the one they are with. */
@Component
class ChatBelongings implements Belongings {

    private final HandedRows voices;

    ChatBelongings(JdbcClient db) {
        this.voices = new HandedRows(db, "chat_who", "person_id", "true");
    }

    @Override
    public String kind() {
        return "chats";
    }

    @Override
    public List<String> handOver(Member.Id member, Handover handover) {
        return voices.handOver(member, handover);
    }

    @Override
    public void giveBack(Member.Id member, Handover handover, List<String> handedOver) {
        voices.giveBack(member, handover, handedOver);
    }
}
