package kith.takeout;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kith.members.Member;
import kith.takeout.Exports.Format;
import kith.web.Frame;
import kith.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The book as a file to keep. */
@Controller
class ExportController {

    private static final Map<String, Format> WORDS = Map.of(
            "vcf", Format.VCARD,
            "vcf3", Format.VCARD3,
            "json", Format.JSON,
            "csv", Format.CSV,
            "zip", Format.ARCHIVE);

    private final Exports exports;

    ExportController(Exports exports) {
        this.exports = exports;
    }

    @GetMapping("/export/{format}")
    void export(Frame frame, Member member, @PathVariable String format, HttpServletResponse response)
            throws IOException {
        var wanted = Optional.ofNullable(WORDS.get(format)).orElseThrow(NotHere::new);
        var today = LocalDate.now(frame.words().zone());
        response.setContentType(wanted == Format.ARCHIVE ? wanted.mediaType() : wanted.mediaType() + ";charset=UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"kith-" + today + "." + wanted.ending() + "\"");
        exports.write(member.id(), wanted, response.getOutputStream());
    }
}
