package kith.files;

import java.util.List;
import java.util.Optional;
import kith.members.Member;
import kith.people.Belongings;
import kith.people.HandedRows;
import kith.web.Frame;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept beside somebody goes along to whom they are one with. */
@Component
class FileBelongings implements Belongings {

    private static final int MANY = 1000;

    private final KeptFiles files;
    private final HandedRows rows;

    FileBelongings(KeptFiles files, JdbcClient db) {
        this.files = files;
        this.rows = new HandedRows(db, "kept_file", "person_id", "true");
    }

    @Override
    public String kind() {
        return "files";
    }

    @Override
    public Optional<String> told(Frame frame, Member.Id member, Handover handover) {
        int count = files.of(member, new Holder.OfPerson(handover.from()), KeptFiles.NEWEST, MANY)
                .size();
        return count == 0 ? Optional.empty() : Optional.of(frame.say("files.merge", count));
    }

    @Override
    public List<String> handOver(Member.Id member, Handover handover) {
        return rows.handOver(member, handover);
    }

    @Override
    public void giveBack(Member.Id member, Handover handover, List<String> handedOver) {
        rows.giveBack(member, handover, handedOver);
    }
}
