package kith.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import kith.facts.Fact.Relative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RELATED;VALUE=text;TYPE=child;X-KITH-BORN=2019:Mia | CHILD | '' | Mia",
                "RELATED;TYPE=spouse;VALUE=text:Tom\\, Dr. | PARTNER | '' | Tom, Dr.",
                "RELATED;TYPE=contact,friend:Jo | FRIEND | '' | Jo",
                "RELATED:Somebody | OTHER | '' | Somebody",
                "X-RELATED;VALUE=text;TYPE=contact;X-KITH-WORD=\"godmother\":Ilse | OTHER | godmother | Ilse",
                "X-SPOUSE:Tom | PARTNER | '' | Tom",
                "X-EVOLUTION-MANAGER:Grace | MANAGER | '' | Grace",
                "X-KADDRESSBOOK-X-AssistantsName:Al | REPORT | assistant | Al",
                "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Ruth;8;;;;;;;;;;;;;; | PARENT | mother | Ruth",
                "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Kim;0;Au pair;;;;;;;;;;;;; | OTHER | Au pair | Kim",
            })
    void theLinesOfManyProgramsAreRead(String line, Relation relation, String word, String name) {
        var relative = only(List.of(line));

        assertThat(relative.relation()).isEqualTo(relation);
        assertThat(relative.word()).isEqualTo(word);
        assertThat(relative.name()).isEqualTo(name);
    }

    @Test
    void aLabelOfApplesStandsBesideTheName() {
        var relative = only(List.of("item1.X-ABRELATEDNAMES;type=pref:Jane", "item1.X-ABLABEL:_$!<Sister>!$_"));

        assertThat(relative).isEqualTo(new Relative(Relation.SIBLING, "sister", "Jane", OptionalInt.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RELATED;TYPE=friend:urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
                "RELATED;TYPE=contact:http://example.com/directory/jdoe.vcf",
                "RELATED;TYPE=friend:",
                "X-SPOUSE: ",
                "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation",
                "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;;99999999999",
                "RELATED;TYPE=\"",
            })
    void whatNamesNobodyIsNoRelative(String line) {
        assertThat(Relatives.named(List.of(line))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void everyRelationIsReadAsItWasWritten(Relation relation) {
        var word = relation == Relation.OTHER ? "chess; \"rival\": x" : "";
        var relative =
                new Relative(relation, word.replace("\"", " ").strip(), "Mia, \\ née; O’Neil", OptionalInt.of(2019));

        assertThat(only(List.of(Relatives.written(relative)))).isEqualTo(relative);
        assertThat(relation.back().back()).isEqualTo(relation);
    }

    @Test
    void aPointerIsReadAsItWasWritten() {
        var to = new Relatives.Pointer(Relation.MENTOR, "", "someone@example.org");

        assertThat(Relatives.pointer(Relatives.written(to, "Tom Baker"))).contains(to);
        assertThat(Relatives.pointer("RELATED;TYPE=co-worker:urn:uuid:42"))
                .contains(new Relatives.Pointer(Relation.COLLEAGUE, "", "urn:uuid:42"));
        assertThat(Relatives.pointer("NOTE:RELATED")).isEmpty();
    }

    @Test
    void aCellOfATableSaysBothKindsAndIsReadAgain() {
        var lines = List.of(
                "RELATED;VALUE=text;TYPE=child;X-KITH-BORN=2019:Mia",
                "RELATED;VALUE=text;TYPE=contact;X-KITH-WORD=godmother:Ilse <x>\\; y",
                "RELATED;VALUE=text;TYPE=spouse;X-KITH-UID=\"urn:uuid:42\":Tom Baker");

        var cell = Relatives.cell(lines);

        assertThat(cell).isEqualTo("child: Mia (2019); godmother: Ilse x y; partner: Tom Baker <urn:uuid:42>");
        assertThat(Relatives.cell(Relatives.lines(cell))).isEqualTo(cell);
        assertThat(Relatives.lines("; ;: ;")).isEmpty();
        assertThat(Relatives.cell(Relatives.lines("Jo"))).isEqualTo("other: Jo");
    }

    private static Relative only(List<String> lines) {
        assertThat(Relatives.named(lines)).hasSize(1);
        return Relatives.named(lines).getFirst().relative();
    }
}
