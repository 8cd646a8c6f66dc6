package kith.columns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kith.sync.files.ColumnField.BIRTHDAY_DAY_FIRST;
import static kith.sync.files.ColumnField.BIRTHDAY_MONTH_FIRST;
import static kith.sync.files.ColumnField.CITY;
import static kith.sync.files.ColumnField.COMPANY;
import static kith.sync.files.ColumnField.EMAIL;
import static kith.sync.files.ColumnField.FAMILY;
import static kith.sync.files.ColumnField.GIVEN;
import static kith.sync.files.ColumnField.KEEP;
import static kith.sync.files.ColumnField.LEAVE_OUT;
import static kith.sync.files.ColumnField.LINK;
import static kith.sync.files.ColumnField.NAME;
import static kith.sync.files.ColumnField.NAME_TURNED;
import static kith.sync.files.ColumnField.NOTES;
import static kith.sync.files.ColumnField.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import kith.sync.files.ColumnField;
import kith.sync.files.TableLook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vorname;Name;Telefon;Firma|GIVEN FAMILY PHONE COMPANY",
                "Prénom;Nom;Courriel;Ville|GIVEN FAMILY EMAIL CITY",
                "Nombre;Apellidos;Correo electrónico;Teléfono|GIVEN FAMILY EMAIL PHONE",
                "Nome;Cognome;Cellulare;Azienda|GIVEN FAMILY PHONE COMPANY",
                "Voornaam;Achternaam;E-mail;Plaats|GIVEN FAMILY EMAIL CITY",
                "Imię;Nazwisko;Telefon;Miasto|GIVEN FAMILY PHONE CITY",
                "Nom;Société;Poste;Remarques|NAME COMPANY JOB NOTES",
                "Förnamn;Efternamn;Mobil;Yrke|GIVEN FAMILY PHONE JOB",
            })
    void headsSpeakManyLanguages(String heads, String fields) throws IOException {
        var guess = guess(heads + "\n;;;\n");

        assertThat(guess.fields()).extracting(ColumnField::name).containsExactly(fields.split(" "));
        assertThat(guess.sure()).isTrue();
    }

    @Test
    void whatStandsThereTellsWhereTheHeadsDoNot() throws IOException {
        var guess = guess("""
                a,b,c,d,e,f
                Ada Lovelace,ada@example.org,+44 20 7946 0000,10.12.1815,https://ada.example.org,x1
                Grace Hopper,grace@example.org,(212) 555-0100,9.12.1906,www.grace.example.org,x2
                """);

        assertThat(guess.fields()).containsExactly(NAME, EMAIL, PHONE, BIRTHDAY_DAY_FIRST, LINK, KEEP);
        assertThat(guess.sure()).isFalse();
    }

    @Test
    void aTableWithoutHeadsIsSeenToHaveNone() throws IOException {
        var guess = guess("\"Lovelace, Ada\";ada@example.org;12/10/1815\n\"Hopper, Grace\";g@example.org;12/29/1906\n");

        assertThat(guess.table().form().headed()).isFalse();
        assertThat(guess.fields()).containsExactly(NAME_TURNED, EMAIL, BIRTHDAY_MONTH_FIRST);
        assertThat(guess.table().values(1)).hasSize(2);
    }

    @Test
    void headsThatPromiseWhatIsNotThereAreNotBelieved() throws IOException {
        var guess = guess("Name,Mail,Number,Note\nAda,yes,7,\nGrace,no,8,\n");

        assertThat(guess.fields()).containsExactly(NAME, KEEP, KEEP, NOTES);
        assertThat(guess.sure()).isFalse();
    }

    @Test
    void anEmptyColumnWithoutAnyMeaningIsLeftOut() throws IOException {
        assertThat(guess("Vorname,Nachname,Xyz\nAda,L,\nGrace,H,\n").fields())
                .containsExactly(GIVEN, FAMILY, LEAVE_OUT);
    }

    @Test
    void numbersOfCustomersAndDaysOfThisYearAreNeitherPhonesNorBirthdays() throws IOException {
        var guess = guess("Name,Ident,Seen\nAda,123456789,2025-01-02\nGrace,223456789,2025-02-03\n");

        assertThat(guess.fields()).containsExactly(NAME, KEEP, KEEP);
    }

    @Test
    void explanationsBeforeTheTableAndASeparatorThatIsSaidArePassedOver() throws IOException {
        var guess = guess("sep=;\nMy people\nVorname;Ort;Firma\nAda;London;X\nBo;Bonn;Y, Z\n");

        assertThat(guess.fields()).containsExactly(GIVEN, CITY, COMPANY);
        assertThat(guess.table().form().from()).isEqualTo(3);
    }

    @Test
    void proseIsNoTable() throws IOException {
        var prose =
                "Dear diary, today I met Ada, Grace and Bo.\nIt rained.\nThen, at last, sun, and cake, and tea.\nGood\n";

        assertThat(TableLook.of(new ByteArrayInputStream(prose.getBytes(UTF_8))))
                .isEmpty();
    }

    private static Guess guess(String table) throws IOException {
        return Guess.of(
                TableLook.of(new ByteArrayInputStream(table.getBytes(UTF_8))).orElseThrow());
    }
}
