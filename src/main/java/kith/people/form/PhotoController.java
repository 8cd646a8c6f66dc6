package kith.people.form;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kith.drafts.Photo;
import kith.members.Member;
import kith.people.People;
import kith.people.Person;
import kith.people.Portraits;
import kith.photos.Photos;
import kith.web.Frame;
import kith.web.NotHere;
import kith.web.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The photos of people: shown to the member whose book they are in, and to nobody else. */
@Controller
class PhotoController {

    private final People people;
    private final Portraits portraits;
    private final Photos photos;
    private final Said said;

    PhotoController(People people, Portraits portraits, Photos photos, Said said) {
        this.people = people;
        this.portraits = portraits;
        this.photos = photos;
        this.said = said;
    }

    /** The name changes with the picture, so a browser may keep it; only the member's own browser. */
    @GetMapping("/people/{id}/photo/{file}")
    ResponseEntity<byte[]> photo(Member member, @PathVariable UUID id, @PathVariable String file) {
        var bytes = photos.file(member.id(), file).orElseThrow(NotHere::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .body(bytes);
    }

    @PostMapping("/people/{id}/photo")
    String keep(
            Frame frame,
            Member member,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            HttpServletResponse response)
            throws IOException {
        var person = here(member, id);
        if (photo == null || photo.isEmpty()) {
            said.say(response, frame.say("people.photo.none"));
        } else if (photo.getSize() > Photos.LARGEST) {
            said.say(response, frame.say("people.photo.large"));
        } else {
            var type = photo.getContentType() == null ? "" : photo.getContentType();
            var kept = portraits.give(member.id(), person, new Photo(type, photo.getBytes()));
            said.say(response, frame.say(kept ? "people.photo.done" : "people.photo.unread"));
        }
        return "redirect:" + person.href() + "/edit";
    }

    @PostMapping("/people/{id}/photo/removal")
    String remove(Member member, @PathVariable UUID id) {
        var person = here(member, id);
        portraits.take(member.id(), List.of(person));
        return "redirect:" + person.href() + "/edit";
    }

    private Person.Id here(Member member, UUID id) {
        var person = new Person.Id(id);
        if (people.brief(member.id(), List.of(person)).isEmpty()) {
            throw new NotHere();
        }
        return person;
    }
}
