package kith.sync.files;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kith.drafts.ContactPoint;
import kith.drafts.PersonDraft;
import kith.drafts.PersonName;
import kith.drafts.Photo;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** People as JSON, the keys in the words of the domain. What a person has not, is not said. */
final class JsonBook implements BookWriter {

    private final JsonGenerator json;

    JsonBook(Writer out) {
        json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
        json.writeStartArray();
    }

    @Override
    public void write(PersonDraft person) {
        json.writeStartObject();
        person.uid().ifPresent(uid -> json.writeStringProperty("uid", uid));
        name(person.name());
        json.writeArrayPropertyStart("works");
        for (var work : person.works()) {
            json.writeStartObject();
            text("organisation", work.organisation());
            text("title", work.title());
            json.writeEndObject();
        }
        json.writeEndArray();
        contacts("emails", person, ContactPoint.Kind.EMAIL);
        contacts("phones", person, ContactPoint.Kind.PHONE);
        contacts("links", person, ContactPoint.Kind.LINK);
        text("birthday", person.birthday().map(Object::toString).orElse(""));
        text("city", person.home().city());
        text("country", person.home().country());
        text("zone", person.home().zone().map(Object::toString).orElse(""));
        text("met", person.met().how().name().toLowerCase(Locale.ROOT));
        text("metWhere", person.met().where());
        text("metOn", person.met().on().map(Object::toString).orElse(""));
        texts("circles", person.circles());
        texts("interests", person.interests());
        text("notes", person.notes());
        photo(person.photo());
        texts("otherProperties", person.rest());
        json.writeEndObject();
    }

    private void name(PersonName name) {
        json.writeObjectPropertyStart("name");
        text("display", name.display());
        text("given", name.given());
        text("additional", name.additional());
        text("family", name.family());
        text("prefix", name.prefix());
        text("suffix", name.suffix());
        text("nickname", name.nickname());
        json.writeEndObject();
    }

    private void contacts(String key, PersonDraft person, ContactPoint.Kind kind) {
        json.writeArrayPropertyStart(key);
        for (var contact : person.contacts()) {
            if (contact.kind() == kind) {
                json.writeStartObject();
                text("value", contact.value());
                text("label", contact.label());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void photo(Optional<Photo> photo) {
        photo.ifPresent(picture -> {
            json.writeObjectPropertyStart("photo");
            text("type", picture.mediaType());
            json.writeBinaryProperty("bytes", picture.bytes());
            json.writeEndObject();
        });
    }

    private void texts(String key, List<String> texts) {
        json.writeArrayPropertyStart(key);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private void text(String key, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(key, text);
        }
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.close();
    }
}
