package kith.bench;

import java.util.List;
import java.util.SplittableRandom;

/** An address book as a file: invented people with name, firm, role, mail, phone, address, birthday and a note. */
final class CardFile {

    private static final List<String> GIVEN = List.of(
            "Daniel",
            "Aoife",
            "Małgorzata",
            "Kwame",
            "Ingrid",
            "José",
            "Haruka",
            "Priya",
            "Étienne",
            "Zoë",
            "Tariq",
            "Søren",
            "Beatriz",
            "Lin",
            "Oksana",
            "Rafael",
            "Maya",
            "Noor",
            "Viktor",
            "Chiara");
    private static final List<String> FAMILY = List.of(
            "Wintheiser",
            "O'Hara",
            "Krämer",
            "Nwosu",
            "Lindqvist",
            "Peralta",
            "Morikawa",
            "Deshpande",
            "Tremblay",
            "van Dijk",
            "Mansour",
            "Åberg",
            "Figueira",
            "Nguyễn",
            "Shevchuk",
            "Hollis",
            "Yıldız",
            "Boateng",
            "Kallio",
            "Marchetti");
    private static final List<String> ROLES =
            List.of("Engineer", "Buyer", "Editor", "Nurse", "Teacher", "Head of Sales", "Architect", "Carpenter");
    private static final List<String> NOTES = List.of(
            "Met at the trade fair\\, hall 4; wants to hear about the new project next spring.",
            "Old colleague from the second floor. Plays the cello\\, has two children and a very old dog.",
            "Introduced by a friend; reads everything\\, answers slowly\\, always kindly. Prefers letters.\\nCall in May.");

    private CardFile() {}

    static String of(int cards) {
        var random = new SplittableRandom(20261122);
        var file = new StringBuilder(cards * 400);
        for (var i = 0; i < cards; i++) {
            card(i, random, file);
        }
        return file.toString();
    }

    private static void card(int number, SplittableRandom random, StringBuilder file) {
        var given = GIVEN.get(random.nextInt(GIVEN.size()));
        var family = FAMILY.get(random.nextInt(FAMILY.size()));
        file.append("""
                BEGIN:VCARD
                VERSION:3.0
                UID:urn:kith-bench:%06d
                N:%s;%s;;;
                FN:%s %s
                ORG:Firm %d\\, %s & Partners
                TITLE:%s
                EMAIL;TYPE=INTERNET,WORK:person%06d@example.org
                TEL;TYPE=CELL:+49 170 555 %05d
                ADR;TYPE=HOME:;;%d Harbour Street;Town %d;;%05d;Germany
                BDAY:%d-%02d-%02d
                NOTE:%s Card %06d of this file\\, which has no second of its kind.
                END:VCARD
                """.replace("\n", "\r\n").formatted(
                number,
                family,
                given,
                given,
                family,
                number % 700,
                family,
                ROLES.get(random.nextInt(ROLES.size())),
                number,
                number,
                1 + random.nextInt(200),
                random.nextInt(300),
                10000 + random.nextInt(80000),
                1945 + random.nextInt(60),
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                NOTES.get(random.nextInt(NOTES.size())),
                number));
    }
}
