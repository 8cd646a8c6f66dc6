package kith.sync.files;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.drafts.ContactPoint;
import kith.drafts.Met;
import kith.moments.Direction;
import org.junit.jupiter.api.Test;

/** Files of other programs, other languages and other years than the samples. */
class FurtherFilesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void outlookSpeaksGerman() {
        var file = """
                Anrede;Vorname;Weitere Vornamen;Nachname;Suffix;Firma;Abteilung;Position;Straße geschäftlich;Ort geschäftlich;\
                Postleitzahl geschäftlich;Land/Region geschäftlich;Fax geschäftlich;Telefon geschäftlich;Telefon privat;\
                Mobiltelefon;E-Mail-Adresse;E-Mail 2: Adresse;Geburtstag;Notizen
                Dr.;Jörg;;Müßig;;Krämer AG;Einkauf;Leiter;Hauptstraße 1;Köln;50667;Deutschland;;0221 1;0221 2;0171 3;\
                joerg@example.org;j@example.org;29.2.1984;Mag Käse
                """;

        var parsed = parsed(file.getBytes(WINDOWS));

        var person = parsed.people().getFirst().draft();
        assertThat(parsed.format()).contains(FileFormat.OUTLOOK);
        assertThat(person.name().display()).contains("Jörg", "Müßig");
        assertThat(person.works().getFirst().title()).isEqualTo("Leiter");
        assertThat(person.contacts())
                .extracting(ContactPoint::value)
                .containsExactlyInAnyOrder("joerg@example.org", "j@example.org", "0171 3", "0221 1", "0221 2");
        assertThat(person.home().city()).isEqualTo("Köln");
        assertThat(person.notes()).isEqualTo("Mag Käse");
    }

    @Test
    void outlookSpeaksFrenchAndSaysTitleTwice() {
        var file = """
                "Titre","Prénom","Deuxième prénom","Nom","Suffixe","Société","Service","Titre","Rue (bureau)","Ville (bureau)",\
                "Pays/Région (bureau)","Téléphone (bureau)","Téléphone (domicile)","Tél. mobile","Télécopie (bureau)",\
                "Adresse de messagerie","Adresse de messagerie 2","Anniversaire","Notes"
                "Mme","Zoé","","Hébert","","Lumière SA","","Directrice","1 rue X","Lyon","France","","","06 1","","z@example.fr","","",""
                """;

        var person = parsed(file.getBytes(WINDOWS)).people().getFirst().draft();

        assertThat(person.name().prefix()).isEqualTo("Mme");
        assertThat(person.works().getFirst().title()).isEqualTo("Directrice");
        assertThat(person.home().city()).isEqualTo("Lyon");
    }

    @Test
    void aShortTableInGermanIsNoOutlook() {
        var parsed = parsed("Vorname;Nachname;E-Mail-Adresse;Notizen\nJo;Ott;jo@example.org;x\n".getBytes(UTF_8));

        assertThat(parsed.format()).contains(FileFormat.CSV);
        assertThat(parsed.people().getFirst().draft().notes()).isEqualTo("x");
    }

    @Test
    void googleOfOldInWideCharacters() {
        var file = "\uFEFFName,Given Name,Additional Name,Family Name,Birthday,Group Membership,E-mail 1 - Type,"
                + "E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title\r\n"
                + "Łucja Żak,Łucja,,Żak,1984-02-29,* myContacts ::: Klub,* Work,l@example.pl,Mobile,+48 1,Huta,Chef\r\n";

        var parsed = parsed(file.getBytes(UTF_16LE));

        var person = parsed.people().getFirst().draft();
        assertThat(parsed.format()).contains(FileFormat.GOOGLE);
        assertThat(person.name().display()).isEqualTo("Łucja Żak");
        assertThat(person.circles()).containsExactly("Klub");
        assertThat(person.works().getFirst().organisation()).isEqualTo("Huta");
    }

    @Test
    void importedContactsOfLinkedIn() {
        var file = "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,FullName\n"
                + "GOOGLE,Sam,Orbit,Nord,Pilot,\"sam@example.com, s@example.org\",+46 70 1,2019-01-02,Sam Orbit\n";

        var parsed = parsed(file.getBytes(UTF_8));

        var person = parsed.people().getFirst().draft();
        assertThat(parsed.format()).contains(FileFormat.LINKEDIN);
        assertThat(person.contacts())
                .extracting(ContactPoint::value)
                .containsExactly("sam@example.com", "s@example.org", "+46 70 1");
        assertThat(person.works().getFirst().organisation()).isEqualTo("Nord");
    }

    @Test
    void messagesOfLinkedInOfOldAreToThoseWhoseProfileAnAnswerGives() {
        var file = """
                CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER
                1,,Kit Owner,https://www.linkedin.com/in/kit,Ana Weber,2018-03-02 10:00:00 UTC,,Hello,INBOX
                1,,Ana Weber,https://www.linkedin.com/in/ana,Kit Owner,2018-03-02 11:00:00 UTC,,Hi,INBOX
                2,,Kit Owner,https://www.linkedin.com/in/kit,Bo Berg,2018-03-03 11:00:00 UTC,,Anybody?,INBOX
                """;

        var parsed = parsed(file.getBytes(UTF_8));

        assertThat(parsed.moments()).extracting(FoundMoment::direction).containsExactly(Direction.OUT, Direction.IN);
        assertThat(parsed.moments()).allMatch(it -> it.people().getFirst().url().endsWith("/in/ana"));
        assertThat(parsed.skipped()).extracting(Skipped::why).containsExactly(Reason.NOBODY);
    }

    @Test
    void connectionsOfLinkedInOfEveryYear() {
        for (var file : List.of(
                "First Name,Last Name,Email Address,Company,Position,Connected On\nAna,Weber,a@x.org,Nord,Pilot,\"3/2/16, 9:15 PM\"\n",
                "First Name,Last Name,Email Address,Company,Position,Connected On\nAna,Weber,a@x.org,Nord,Pilot,02 Mar 2016\n",
                "Notes:\n\"When exporting, some are missing\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,"
                        + "Connected On\nAna,Weber,https://www.linkedin.com/in/ana,a@x.org,Nord,Pilot,02 Mar 2016\n")) {
            var parsed = parsed(file.getBytes(UTF_8));

            assertThat(parsed.format()).contains(FileFormat.LINKEDIN);
            assertThat(parsed.people().getFirst().draft().met().on()).contains(LocalDate.of(2016, 3, 2));
            assertThat(parsed.people().getFirst().draft().rest()).isEmpty();
        }
    }

    @Test
    void mastodonsFollowsAreNamesWithLinks() {
        var parsed = parsed(
                "Account address,Show boosts,Notify on new posts,Languages\nana@social.example,true,false,\n,,,\n"
                        .getBytes(UTF_8));

        var person = parsed.people().getFirst().draft();
        assertThat(parsed.format()).contains(FileFormat.FOLLOWS);
        assertThat(parsed.people()).hasSize(1);
        assertThat(person.name().display()).isEqualTo("ana");
        assertThat(person.contacts().getFirst().value()).isEqualTo("https://social.example/@ana");
    }

    @Test
    void friendsOfFacebookAreNamesWithTheirDay() {
        var parsed = parsed("""
                {"friends_v2": [{"name": "Zo\\u00c3\\u00ab", "timestamp": 1600000000}, {"timestamp": 1}]}
                """.getBytes(UTF_8));

        var person = parsed.people().getFirst().draft();
        assertThat(person.name().display()).isEqualTo("Zoë");
        assertThat(person.met()).isEqualTo(new Met(Met.How.ONLINE, "Facebook", Optional.of(LocalDate.of(2020, 9, 13))));
        assertThat(parsed.skipped()).hasSize(1);
    }

    @Test
    void followsOfInstagramHaveLinks() {
        var parsed = parsed("""
                {"relationships_following": [{"title": "", "media_list_data": [], "string_list_data": [
                  {"href": "https://www.instagram.com/ana", "value": "ana", "timestamp": 1600000000}]}]}
                """.getBytes(UTF_8));

        assertThat(parsed.people().getFirst().draft().contacts().getFirst().value())
                .isEqualTo("https://www.instagram.com/ana");
    }

    @Test
    void aListOfFriendsThatBreaksOffIsSaidToBeDamaged() {
        var parsed = parsed("{\"friends_v2\": [{\"name\": \"Ana\", \"timestamp\": 1}, {\"na".getBytes(UTF_8));

        assertThat(parsed.people()).hasSize(1);
        assertThat(parsed.error()).contains(Reason.UNREADABLE);
    }

    @Test
    void monicasCardsHaveTheirPlaces() {
        var parsed = parsed("""
                BEGIN:VCARD
                VERSION:4.0
                PRODID:-//Sabre//Sabre VObject 4.3.0//EN
                UID:d0000000-0000-4000-8000-000000000001
                SOURCE:https://monica.example.org/people/h:1
                FN:Marta Greene
                N:Greene;Marta;;;
                NICKNAME:Marty
                GENDER:F
                PHOTO:https://monica.example.org/storage/avatars/1.jpg
                ORG:Paws
                TITLE:Vet
                BDAY:--04-03
                ADR:;;1 High St;Bath;;BA1 1AA;GB
                EMAIL:marta@example.org
                TEL:+44 20 7946 0000
                SOCIALPROFILE;TYPE=twitter:https://twitter.com/marta
                CATEGORIES:choir,friends
                REV:20240301T100000Z
                END:VCARD
                """.getBytes(UTF_8));

        var marta = parsed.people().getFirst().draft();
        assertThat(marta.name().nickname()).isEqualTo("Marty");
        assertThat(marta.works().getFirst().title()).isEqualTo("Vet");
        assertThat(marta.birthday()).hasToString("Optional[--04-03]");
        assertThat(marta.home().city()).isEqualTo("Bath");
        assertThat(marta.circles()).containsExactly("choir", "friends");
        assertThat(marta.contacts())
                .extracting(ContactPoint::value)
                .containsExactlyInAnyOrder("marta@example.org", "+44 20 7946 0000", "https://twitter.com/marta");
        assertThat(marta.rest()).anyMatch(it -> it.startsWith("GENDER")).anyMatch(it -> it.startsWith("PHOTO"));
        assertThat(marta.uid()).contains("d0000000-0000-4000-8000-000000000001");
    }

    private static ParsedFile parsed(byte[] bytes) {
        return ParsedFile.of(new ByteArrayInputStream(bytes));
    }
}
