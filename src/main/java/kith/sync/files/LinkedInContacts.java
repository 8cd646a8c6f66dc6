package kith.sync.files;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.drafts.ContactPoint.Kind;
import kith.drafts.PersonDraft;

/** {@code ImportedContacts.csv} of a LinkedIn export: the address books that its owner once gave to LinkedIn. */
final class LinkedInContacts {

    private static final Pattern SEVERAL = Pattern.compile("\\s*[,;]\\s*");

    private LinkedInContacts() {}

    static boolean is(Table head) {
        return head.has("FirstName", "LastName", "Emails", "PhoneNumbers");
    }

    static Optional<PersonDraft> person(Table.Row row) {
        var draft = new DraftBuilder()
                .parts(row.get("FirstName"), row.get("MiddleName"), row.get("LastName"))
                .shown(row.get("FullName"))
                .birthday(row.get("Birthday"));
        draft.work(values(row.get("Companies")).findFirst().orElse(""), "", row.get("Title", "JobTitle"));
        values(row.get("Emails")).forEach(it -> draft.contact(Kind.EMAIL, it, ""));
        values(row.get("PhoneNumbers")).forEach(it -> draft.contact(Kind.PHONE, it, ""));
        values(row.get("Profiles")).forEach(it -> draft.contact(Kind.LINK, it, ""));
        values(row.get("Sites")).forEach(it -> draft.contact(Kind.LINK, it, ""));
        draft.address("", new DraftBuilder.Address("", "", row.get("Addresses"), row.get("Location"), "", "", ""));
        values(row.get("Companies")).skip(1).forEach(it -> draft.left("Companies", it));
        row.forEachLeft(draft::left);
        return draft.draft();
    }

    private static Stream<String> values(String cell) {
        return SEVERAL.splitAsStream(cell).map(String::strip).filter(it -> !it.isEmpty());
    }
}
