package kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.cast.Statements;
import kith.drafts.PersonDraft;
import kith.members.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An @ within everyday words leads to whom it names, and to nobody else. */
@KithTest
class MentionsTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Mentions mentions;

    Member ada;
    Person.Id ana;
    Person.Id bo;

    @BeforeEach
    void aBook() {
        ada = cast.ada();
        ana = people.add(ada.id(), PersonDraft.named("Ana Weber"), true);
        bo = people.add(ada.id(), PersonDraft.named("Bo O'Neil"), true);
        people.add(ada.id(), PersonDraft.named("Maria Lopez"), true);
        people.add(ada.id(), PersonDraft.named("Maria Schmidt"), true);
    }

    @Test
    void theMostWordsThatNameOnePersonAreALink() {
        assertThat(linked("met @Ana Weber and @bo, not @Zoe")).containsExactly("@Ana Weber", "@bo");
        assertThat(linked("@Ana is well")).containsExactly("@Ana");
        assertThat(linked("(@ANA WEBER's flat)")).containsExactly("@ANA WEBER");
        assertThat(linked("@Bo O'Neil.")).containsExactly("@Bo O'Neil");
        assertThat(linked("@Ana@Bo @Ana @Bo")).containsExactly("@Ana", "@Ana", "@Bo");
    }

    @Test
    void whomTwoAreCalledAndWhatIsNoMentionStaysPlain() {
        assertThat(linked("@Maria said; write to ana@weber.example, or @ Ana, @"))
                .isEmpty();
        assertThat(linked("@Maria Lopez said")).containsExactly("@Maria Lopez");
    }

    @Test
    void thePiecesTogetherAreTheText() {
        var text = "@Ana\nand @Bo <b>too</b> @@Ana \uD83C\uDF89";

        var pieces = mentions.in(ada.id(), List.of(text, "")).get(text);

        assertThat(pieces.stream().map(Mentions.Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(pieces).contains(new Mentions.Piece("@Ana", ana.href()), new Mentions.Piece("@Bo", bo.href()));
    }

    @Test
    void whoIsInTheBinOrInAnothersBookIsNotLinked() {
        people.bin(ada.id(), List.of(ana));

        assertThat(linked("@Ana Weber")).isEmpty();
        assertThat(mentions.in(cast.grace().id(), List.of("@Bo")).get("@Bo"))
                .containsExactly(new Mentions.Piece("@Bo", ""));
    }

    @Test
    void textsWithoutAnAtAskNothing() {
        assertThat(Statements.during(() -> mentions.in(ada.id(), List.of("no one", "a@b.example"))))
                .isEmpty();
    }

    private List<String> linked(String text) {
        return mentions.in(ada.id(), List.of(text)).get(text).stream()
                .filter(it -> !it.href().isEmpty())
                .map(Mentions.Piece::text)
                .toList();
    }
}
