package kith.sync.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The columns of Outlook's table in other languages, which are those of the English one in other words. */
final class OutlookWords {

    private static final List<Map<String, String>> LANGUAGES = List.of(words("""
                    Anrede=Title
                    Vorname=First Name
                    Weitere Vornamen=Middle Name
                    Nachname=Last Name
                    Suffix=Suffix
                    Firma=Company
                    Abteilung=Department
                    Position=Job Title
                    Straße geschäftlich=Business Street
                    Ort geschäftlich=Business City
                    Region geschäftlich=Business State
                    Postleitzahl geschäftlich=Business Postal Code
                    Land/Region geschäftlich=Business Country/Region
                    Straße privat=Home Street
                    Ort privat=Home City
                    Bundesland/Kanton privat=Home State
                    Postleitzahl privat=Home Postal Code
                    Land/Region privat=Home Country/Region
                    Weitere Straße=Other Street
                    Weiterer Ort=Other City
                    Weiteres/r Bundesland/Kanton=Other State
                    Weitere Postleitzahl=Other Postal Code
                    Weiteres/e Land/Region=Other Country/Region
                    Telefon Assistent=Assistant's Phone
                    Fax geschäftlich=Business Fax
                    Telefon geschäftlich=Business Phone
                    Telefon geschäftlich 2=Business Phone 2
                    Autotelefon=Car Phone
                    Telefon Firma=Company Main Phone
                    Fax privat=Home Fax
                    Telefon privat=Home Phone
                    Telefon privat 2=Home Phone 2
                    Mobiltelefon=Mobile Phone
                    Weiteres Fax=Other Fax
                    Weiteres Telefon=Other Phone
                    Pager=Pager
                    Haupttelefon=Primary Phone
                    E-Mail-Adresse=E-mail Address
                    E-Mail 2: Adresse=E-mail 2 Address
                    E-Mail 3: Adresse=E-mail 3 Address
                    Geburtstag=Birthday
                    Kategorien=Categories
                    Notizen=Notes
                    Webseite=Web Page"""), words("""
                    Titre=Title
                    Prénom=First Name
                    Deuxième prénom=Middle Name
                    Nom=Last Name
                    Suffixe=Suffix
                    Société=Company
                    Service=Department
                    Titre 2=Job Title
                    Rue (bureau)=Business Street
                    Ville (bureau)=Business City
                    Dép/Région (bureau)=Business State
                    Code postal (bureau)=Business Postal Code
                    Pays/Région (bureau)=Business Country/Region
                    Rue (domicile)=Home Street
                    Ville (domicile)=Home City
                    Dép/Région (domicile)=Home State
                    Code postal (domicile)=Home Postal Code
                    Pays/Région (domicile)=Home Country/Region
                    Rue (autre)=Other Street
                    Ville (autre)=Other City
                    Dép/Région (autre)=Other State
                    Code postal (autre)=Other Postal Code
                    Pays/Région (autre)=Other Country/Region
                    Téléphone de l'assistant(e)=Assistant's Phone
                    Télécopie (bureau)=Business Fax
                    Téléphone (bureau)=Business Phone
                    Téléphone 2 (bureau)=Business Phone 2
                    Téléphone (voiture)=Car Phone
                    Téléphone société=Company Main Phone
                    Télécopie (domicile)=Home Fax
                    Téléphone (domicile)=Home Phone
                    Téléphone 2 (domicile)=Home Phone 2
                    Tél. mobile=Mobile Phone
                    Télécopie (autre)=Other Fax
                    Téléphone (autre)=Other Phone
                    Récepteur de radiomessagerie=Pager
                    Téléphone principal=Primary Phone
                    Adresse de messagerie=E-mail Address
                    Adresse de messagerie 2=E-mail 2 Address
                    Adresse de messagerie 3=E-mail 3 Address
                    Anniversaire=Birthday
                    Catégories=Categories
                    Notes=Notes
                    Page Web=Web Page"""), words("""
                    Título=Title
                    Nombre=First Name
                    Segundo nombre=Middle Name
                    Apellidos=Last Name
                    Sufijo=Suffix
                    Organización=Company
                    Departamento=Department
                    Puesto=Job Title
                    Calle del trabajo=Business Street
                    Ciudad de trabajo=Business City
                    Provincia o estado de trabajo=Business State
                    Código postal del trabajo=Business Postal Code
                    País o región del trabajo=Business Country/Region
                    Otra calle=Other Street
                    Otra ciudad=Other City
                    Otra provincia o estado=Other State
                    Otro código postal=Other Postal Code
                    Fax del trabajo=Business Fax
                    Teléfono del trabajo=Business Phone
                    Teléfono del trabajo 2=Business Phone 2
                    Particular=Home Phone
                    Teléfono móvil=Mobile Phone
                    Teléfono movil=Mobile Phone
                    Otro teléfono=Other Phone
                    Dirección de correo electrónico=E-mail Address
                    Dirección de correo electrónico 2=E-mail 2 Address
                    Dirección de correo electrónico 3=E-mail 3 Address
                    Cumpleaños=Birthday
                    Categorías=Categories
                    Notas=Notes
                    Página Web=Web Page"""));

    /** So many columns no other table shares with Outlook's. */
    private static final int ENOUGH = 10;

    private OutlookWords() {}

    /** The same columns in English, if they are Outlook's in another language; else as they are. */
    static List<String> english(List<String> columns) {
        for (var words : LANGUAGES) {
            var english = english(columns, words);
            if (english.contains("E-mail Address") && matches(columns, english) >= ENOUGH) {
                return english;
            }
        }
        return columns;
    }

    /** French has the same word for how somebody is addressed and for what they do; that one comes later. */
    private static List<String> english(List<String> columns, Map<String, String> words) {
        var english = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var column : columns) {
            var plain = Table.plain(column);
            var again = seen.add(plain) ? plain : plain + '2';
            english.add(words.getOrDefault(again, column));
        }
        return english;
    }

    private static int matches(List<String> columns, List<String> english) {
        int matches = 0;
        for (int i = 0; i < columns.size(); i++) {
            matches += columns.get(i).equals(english.get(i)) ? 0 : 1;
        }
        return matches;
    }

    private static Map<String, String> words(String lines) {
        var words = new HashMap<String, String>();
        lines.lines().forEach(line -> {
            int split = line.indexOf('=');
            words.put(Table.plain(line.substring(0, split)), line.substring(split + 1));
        });
        return words;
    }
}
