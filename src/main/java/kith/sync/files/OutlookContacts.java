package kith.sync.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kith.drafts.ContactPoint.Kind;
import kith.drafts.PersonDraft;

/** Outlook's contacts, in English columns. */
final class OutlookContacts {

    private static final Map<String, String> PHONES = Map.ofEntries(
            Map.entry("Mobile Phone", "mobile"),
            Map.entry("Home Phone", "home"),
            Map.entry("Home Phone 2", "home"),
            Map.entry("Business Phone", "work"),
            Map.entry("Business Phone 2", "work"),
            Map.entry("Primary Phone", "main"),
            Map.entry("Car Phone", "car"),
            Map.entry("Other Phone", "other"),
            Map.entry("Company Main Phone", "work main"),
            Map.entry("Assistant's Phone", "assistant"),
            Map.entry("Pager", "pager"),
            Map.entry("Business Fax", "work fax"),
            Map.entry("Home Fax", "home fax"),
            Map.entry("Other Fax", "other fax"));

    private static final List<String> ORDER = List.of(
            "Mobile Phone",
            "Primary Phone",
            "Home Phone",
            "Home Phone 2",
            "Business Phone",
            "Business Phone 2",
            "Other Phone",
            "Car Phone",
            "Company Main Phone",
            "Assistant's Phone",
            "Pager",
            "Business Fax",
            "Home Fax",
            "Other Fax");

    private OutlookContacts() {}

    static Optional<PersonDraft> person(Table.Row row) {
        var draft = new DraftBuilder()
                .parts(row.get("First Name"), row.get("Middle Name"), row.get("Last Name"))
                .around(row.get("Title"), row.get("Suffix"), row.get("Nickname"))
                .work(row.get("Company"), row.get("Department"), row.get("Job Title"))
                .circles(Stream.of(row.get("Categories").split("[;,]")))
                .note(row.get("Notes"));
        for (var column : List.of("E-mail Address", "E-mail 2 Address", "E-mail 3 Address")) {
            draft.contact(Kind.EMAIL, row.get(column), "");
        }
        for (var column : ORDER) {
            draft.contact(Kind.PHONE, row.get(column), PHONES.getOrDefault(column, ""));
        }
        draft.contact(Kind.LINK, row.get("Web Page"), "work").contact(Kind.LINK, row.get("Personal Web Page"), "");
        address(draft, row, "Home", "home");
        address(draft, row, "Business", "work");
        address(draft, row, "Other", "other");
        draft.relative("spouse", row.get("Spouse"))
                .relative("manager", row.get("Manager's Name"))
                .relative("assistant", row.get("Assistant's Name"))
                .relative("referred by", row.get("Referred By"));
        Stream.of(row.get("Children").split("[;,]")).forEach(it -> draft.relative("child", it));
        var birthday = row.get("Birthday");
        draft.birthday(birthday.matches("0+/0+/0+") ? "" : birthday);
        row.forEachLeft(draft::left);
        return draft.draft();
    }

    private static void address(DraftBuilder draft, Table.Row row, String place, String label) {
        draft.address(
                label,
                new DraftBuilder.Address(
                        row.get(place + " Address PO Box", place + " PO Box"),
                        "",
                        row.get(place + " Street"),
                        row.get(place + " City"),
                        row.get(place + " State"),
                        row.get(place + " Postal Code"),
                        row.get(place + " Country/Region", place + " Country")));
    }
}
