package kith.files;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import kith.files.Previews.Size;
import kith.members.Member;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * One kept file, for the member who keeps it: looked at as a picture that this program painted, or fetched as it is, in which
 * case no browser opens it as a page of this house.
 */
@Controller
class FileController {

    private static final String ALONE = "default-src 'none'; sandbox";

    private final KeptFiles files;
    private final Holders holders;
    private final Previews previews;
    private final FileStore store;
    private final Said said;

    FileController(KeptFiles files, Holders holders, Previews previews, FileStore store, Said said) {
        this.files = files;
        this.holders = holders;
        this.previews = previews;
        this.store = store;
        this.said = said;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<FileSystemResource> fetch(Member member, @PathVariable UUID id) {
        var file = here(member, id);
        if (!store.has(member.id(), file.content())) {
            throw new NotHere();
        }
        var named = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return sent(file.kind().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .body(new FileSystemResource(store.path(member.id(), file.content())));
    }

    @GetMapping("/files/{id}/small")
    ResponseEntity<byte[]> small(Member member, @PathVariable UUID id) {
        return preview(member, here(member, id), Size.SMALL);
    }

    @GetMapping("/files/{id}/large")
    ResponseEntity<byte[]> large(Member member, @PathVariable UUID id) {
        return preview(member, here(member, id), Size.LARGE);
    }

    /** What this program cannot paint, a browser that was promised a picture can show. */
    private ResponseEntity<byte[]> preview(Member member, KeptFile file, Size size) {
        if (!file.kind().isPicture() || !store.has(member.id(), file.content())) {
            throw new NotHere();
        }
        return previews.of(member.id(), file.content(), size)
                .map(bytes -> sent("image/jpeg").body(bytes))
                .orElseGet(() -> sent(file.kind().mediaType()).body(store.read(member.id(), file.content())));
    }

    /** What lies under an id never changes. */
    private static ResponseEntity.BodyBuilder sent(String mediaType) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header("Content-Security-Policy", ALONE)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePrivate());
    }

    @PostMapping("/files/{id}/caption")
    Object caption(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String caption,
            HttpServletResponse response) {
        var file = here(member, id);
        var line = caption.strip();
        if (line.length() > KeptFile.LONGEST_CAPTION) {
            return captionPage(frame, file, caption);
        }
        files.caption(member.id(), file.id(), line);
        said.say(response, frame.say("files.said.captioned"));
        return back(file);
    }

    @GetMapping("/files/{id}/caption")
    ModelAndView caption(Frame frame, Member member, @PathVariable UUID id) {
        var file = here(member, id);
        return captionPage(frame, file, file.caption());
    }

    private static ModelAndView captionPage(Frame frame, KeptFile file, String caption) {
        boolean wrong = caption.strip().length() > KeptFile.LONGEST_CAPTION;
        var page = new ModelAndView(
                "files/caption",
                "page",
                new CaptionPage(
                        frame.titled(file.name(), ""),
                        file.holder().href() + "/files",
                        file.href() + "/caption",
                        caption,
                        wrong ? frame.say("files.caption.long", KeptFile.LONGEST_CAPTION) : ""));
        if (wrong) {
            page.setStatus(org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    /** The form of what one says of a file. */
    record CaptionPage(Frame frame, String back, String action, String caption, String wrong) {}

    @PostMapping("/files/{id}/binning")
    String bin(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        var file = here(member, id);
        files.bin(member.id(), file.id(), true);
        said.say(response, frame.say("files.said.binned", file.name()), file.href() + "/restoring");
        return back(file);
    }

    @PostMapping("/files/{id}/restoring")
    String restore(Frame frame, Member member, @PathVariable UUID id, HttpServletResponse response) {
        var file = here(member, id);
        files.bin(member.id(), file.id(), false);
        said.say(response, frame.say("files.said.restored", file.name()));
        return back(file);
    }

    private static String back(KeptFile file) {
        return "redirect:" + file.holder().href() + "/files";
    }

    /** Of whom or what is in the book, the bin aside. */
    private KeptFile here(Member member, UUID id) {
        return files.find(member.id(), new KeptFile.Id(id))
                .filter(it -> holders.name(member, it.holder()).isPresent())
                .orElseThrow(NotHere::new);
    }
}
