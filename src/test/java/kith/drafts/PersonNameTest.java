package kith.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({"Ana Marić, maric ana", "ana maric, maric ana", "Plato, plato", "Øystein  Ås, as oystein", "李 小龙, 小龙 李"
    })
    void withoutPartsTheLastWordIsTakenForTheFamily(String display, String key) {
        assertThat(PersonName.of(display).sortKey()).isEqualTo(key);
    }

    @Test
    void partsThatAreKnownGoBeforeAGuess() {
        var name = new PersonName("Ana de la Cruz", "Ana", "", "de la Cruz", "", "", "");

        assertThat(name.sortKey()).isEqualTo("de la cruz ana");
    }

    @Test
    void aNameWithoutALetterStillHasItsPlace() {
        assertThat(PersonName.of("★").sortKey()).isEqualTo("★");
    }

    @ParameterizedTest
    @CsvSource({"Ana Marić, AM", "Plato, P", "Ana de la Cruz, AC", "★, ?", "élan (Bo), ÉB"})
    void initialsAreThoseOfTheFirstAndLastWord(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }

    @Test
    void wordsAreComparedWithoutCaseAndAccents() {
        assertThat(Plain.words("Straße, ÅNGSTRÖM & O’Neill")).isEqualTo(List.of("strasse", "angstrom", "oneill"));
    }
}
