package kith.bench;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import kith.members.Member;
import kith.web.Frame;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that all others are compared with: signed in and framed as they are, with one SELECT by primary key. */
@Controller
@Profile("bench")
class ReferenceController {

    private final JdbcClient db;
    private final TemplateEngine templates;

    ReferenceController(JdbcClient db, TemplateEngine templates) {
        this.db = db;
        this.templates = templates;
    }

    @GetMapping("/bench/reference")
    void reference(Frame frame, Member member, HttpServletResponse response) throws IOException {
        var name = db.sql("SELECT name FROM member WHERE id = :id")
                .param("id", member.id().value())
                .query(String.class)
                .single();
        Content content = output -> output.writeContent("<h1>" + name + "</h1>");
        var output = new Utf8ByteOutput();
        templates.render("web/frame.jte", Map.of("frame", frame.titled(name, ""), "content", content), output);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
