package kith.sync;

import java.io.IOException;
import java.io.InputStream;
import kith.members.Member;
import kith.platform.Books;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bytes of files that are being brought in, a megabyte to a row, so that none is ever whole in memory. */
@Repository
class Contents {

    private static final int PART = 1024 * 1024;

    private final Books books;
    private final JdbcClient db;

    Contents(Books books, JdbcClient db) {
        this.books = books;
        this.db = db;
    }

    /** Within an open book. */
    void keep(Member.Id member, Import.Id id, InputStream bytes) throws IOException {
        int part = 0;
        for (var some = bytes.readNBytes(PART); some.length > 0; some = bytes.readNBytes(PART)) {
            db.sql("""
                    INSERT INTO import_content (member_id, import_id, part, bytes)
                    VALUES (:member, :import, :part, :bytes)
                    """)
                    .param("member", member.value())
                    .param("import", id.value())
                    .param("part", part++)
                    .param("bytes", some)
                    .update();
        }
    }

    /** Read a part at a time, each in a transaction of its own. */
    InputStream open(Member.Id member, Import.Id id) {
        return new Content(part -> books.read(member, () -> part(member, id, part)));
    }

    private byte[] part(Member.Id member, Import.Id id, int part) {
        return db.sql("""
                        SELECT bytes
                          FROM import_content
                         WHERE member_id = :member
                           AND import_id = :import
                           AND part = :part
                        """)
                .param("member", member.value())
                .param("import", id.value())
                .param("part", part)
                .query((row, _) -> row.getBytes("bytes"))
                .optional()
                .orElse(new byte[0]);
    }

    /** Within an open book. */
    void forget(Member.Id member, Import.Id id) {
        db.sql("DELETE FROM import_content WHERE member_id = :member AND import_id = :import")
                .param("member", member.value())
                .param("import", id.value())
                .update();
    }
}
