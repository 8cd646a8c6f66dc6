package kith.columns;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kith.drafts.Plain;
import kith.sync.files.ColumnField;

/** What heads of columns mean, in a dozen languages: by the whole word, else by a part of it. */
final class HeadWords {

    private static final Map<String, ColumnField> WHOLE = words("""
            NAME=name|full name|display name|contact|contact name|person|vollständiger name|anzeigename|kontakt|nom complet|nom|\
            nombre|nombre completo|nome|nome completo|nominativo|naam|volledige naam|namn|navn|nimi|jméno|nazwa|ad|имя|teljes név
            GIVEN=first|first name|given|given name|forename|christian name|vorname|rufname|prénom|primer nombre|nombre de pila|\
            primeiro nome|voornaam|förnamn|fornavn|etunimi|imię|křestní jméno|keresztnév|utónév
            MIDDLE=middle|middle name|second name|additional name|zweiter vorname|weitere vornamen|deuxième prénom|segundo nombre|\
            secondo nome|tweede naam|mellannamn|mellemnavn|mellomnavn
            FAMILY=last|last name|family|family name|surname|nachname|familienname|zuname|nom de famille|apellido|apellidos|cognome|\
            sobrenome|apelido|achternaam|efternamn|efternavn|etternavn|sukunimi|nazwisko|příjmení|vezetéknév|soyad|soyadı|фамилия
            PREFIX=prefix|name prefix|salutation|anrede|titel|civilité|tratamiento|trattamento|aanhef|honorific
            SUFFIX=suffix|name suffix|namenszusatz|suffixe|sufijo|achtervoegsel
            NICKNAME=nickname|nick|alias|spitzname|surnom|apodo|soprannome|apelidos|bijnaam|smeknamn|kaldenavn|przezwisko
            EMAIL=mail|e mail|correo|correo electrónico|courriel|adresse électronique|posta elettronica|adresse de messagerie
            PHONE=phone|tel|telephone|telefon|telefono|teléfono|telefone|téléphone|tél|telefoon|puhelin|mobile|mobil|mobiltelefon|\
            handy|handynummer|portable|móvil|celular|cellulare|cell|gsm|rufnummer|telefonnummer|fax|number
            LINK=url|link|web|website|webseite|homepage|page web|sitio web|sito web|linkedin|profile|profil|twitter|facebook|instagram|\
            github|xing|mastodon
            COMPANY=company|organization|organisation|employer|firm|business|account|firma|unternehmen|arbeitgeber|société|entreprise|\
            empresa|azienda|società|bedrijf|företag|firmanavn|yritys|společnost|cég|şirket
            DEPARTMENT=department|division|team|abteilung|bereich|service|departamento|reparto|afdeling|avdelning|dział
            JOB=job|job title|title|position|role|occupation|profession|beruf|tätigkeit|funktion|poste|fonction|titre|métier|puesto|\
            cargo|ocupación|ruolo|mansione|professione|functie|beroep|yrke|stilling|titteli|stanowisko
            BIRTHDAY_DAY_FIRST=birthday|birth date|birthdate|date of birth|born|dob|bday|geburtstag|geburtsdatum|geboren|\
            date de naissance|naissance|anniversaire|fecha de nacimiento|cumpleaños|data di nascita|compleanno|data de nascimento|\
            aniversário|geboortedatum|verjaardag|födelsedag|fødselsdag|fødselsdato|syntymäpäivä|data urodzenia|urodziny|datum narození
            STREET=street|address|street address|address line 1|strasse|straße|anschrift|adresse|rue|calle|dirección|via|indirizzo|\
            rua|endereço|straat|adres|gata|adress|ulica
            CITY=city|town|location|ort|stadt|wohnort|ville|ciudad|città|cidade|stad|plaats|by|kaupunki|miasto|město|város|şehir
            REGION=state|region|province|county|bundesland|kanton|région|département|provincia|estado|provincie|län|województwo
            CODE=zip|zip code|postal code|postcode|plz|postleitzahl|code postal|código postal|cap|cep|postnummer|kod pocztowy|psč
            COUNTRY=country|land|staat|pays|país|paese|maa|kraj|země|ország|ülke
            MET_WHERE=met|met at|met where|where we met|how we met|kennengelernt|wo kennengelernt|rencontré
            MET_ON=met on|since|known since|connected on|kennengelernt am|bekannt seit
            CIRCLES=circles|circle|groups|group|labels|label|tags|tag|category|categories|list|gruppe|gruppen|kategorie|kategorien|\
            kreis|groupe|groupes|catégorie|catégories|grupo|grupos|etiquetas|categoría|gruppo|gruppi|categoria|groep|grupa
            INTERESTS=interests|interest|hobby|hobbies|interessen|hobbys|intérêts|loisirs|intereses|aficiones|interessi|interesses
            LANGUAGES=languages|language|sprache|sprachen|langue|langues|idioma|idiomas|lingua|lingue|taal|talen
            PRONOUNS=pronouns|pronomen|pronoms|pronombres|pronomi
            NOTES=notes|note|comment|comments|remark|remarks|description|about|bio|notiz|notizen|bemerkung|bemerkungen|kommentar|\
            anmerkung|anmerkungen|beschreibung|remarque|remarques|commentaire|commentaires|nota|notas|observaciones|comentarios|\
            osservazioni|commenti|observações|opmerking|opmerkingen|notitie|notities|anteckningar|bemærkninger|notat|uwagi|notatki|\
            poznámka|poznámky|megjegyzés""");

    private static final Map<String, ColumnField> PART = words("""
            EMAIL=email|mailadresse|mailaddress|correoelectronico
            PHONE=phone|telefon|telefono|telephone|mobile|mobil|handynummer
            BIRTHDAY_DAY_FIRST=birthday|birthdate|dateofbirth|geburtstag|geburtsdatum|naissance|nacimiento|nascita|nascimento
            GIVEN=firstname|givenname|vorname
            FAMILY=lastname|familyname|surname|nachname
            LINK=website|homepage|linkedin|profileurl
            CODE=postalcode|zipcode|postleitzahl
            COMPANY=companyname|organizationname|organisationname|firmenname
            JOB=jobtitle|berufsbezeichnung""");

    private HeadWords() {}

    private static Map<String, ColumnField> words(String lines) {
        var words = new HashMap<String, ColumnField>();
        lines.lines().forEach(line -> {
            int split = line.indexOf('=');
            var field = ColumnField.valueOf(line.substring(0, split));
            Stream.of(line.substring(split + 1).split("\\|")).forEach(word -> words.putIfAbsent(plain(word), field));
        });
        return words;
    }

    private static String plain(String head) {
        return Plain.text(head).replace(" ", "");
    }

    /** Empty for a word that says nothing. */
    static Optional<ColumnField> field(String head) {
        var plain = plain(head).replaceFirst("\\d+$", "");
        return Optional.ofNullable(WHOLE.get(plain))
                .or(() -> PART.entrySet().stream()
                        .filter(it -> plain.contains(it.getKey()))
                        .max(Map.Entry.<String, ColumnField>comparingByKey(
                                        java.util.Comparator.comparingInt(String::length))
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getValue));
    }
}
