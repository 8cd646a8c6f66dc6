package kith.interests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class InterestsTest {

    @Test
    void aSynonymMeansTheInterestWhateverItsCaseAndAccents() {
        assertThat(Interests.called("Rock CLIMBING").map(Interest::name)).contains("Climbing");
        assertThat(Interests.called(" climbing ").map(Interest::name)).contains("Climbing");
        assertThat(Interests.called("kubb with the neighbours")).isEmpty();
        assertThat(Interests.called("%';--")).isEmpty();
        assertThat(Interests.called("")).isEmpty();
    }

    @Test
    void whoLikesAPartLikesTheWhole() {
        assertThat(Interests.normals("rock climbing")).contains("climbing", "bouldering", "indoor bouldering");
        assertThat(Interests.normals("bouldering"))
                .contains("indoor bouldering")
                .doesNotContain("climbing");
        assertThat(Interests.normals("Kubb!")).containsExactly("kubb");
    }

    @Test
    void namesAreOfferedBeforeSynonyms() {
        assertThat(Interests.beginning("climb", 9).stream().map(Interest::name))
                .first()
                .isEqualTo("Climbing");
        assertThat(Interests.beginning("alpin", 9)).extracting(Interest::name).contains("Mountaineering");
        assertThat(Interests.beginning("", 9)).isEmpty();
        assertThat(Interests.beginning("b", 3)).hasSize(3);
    }

    @Test
    void theVocabularyIsATreeOfKnownInterests() {
        var all = new HashSet<Interest>();
        for (char letter = '0'; letter <= 'z'; letter++) {
            all.addAll(Interests.beginning(String.valueOf(letter), 5_000));
        }

        assertThat(all).hasSize(1210).allSatisfy(it -> {
            assertThat(it.name()).isNotBlank();
            assertThat(it.broader().isEmpty() || Interests.broader(it).isPresent())
                    .as(it.id())
                    .isTrue();
            assertThat(Interests.narrower(it)).as(it.id()).doesNotContain(it);
        });
    }
}
