package kith.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kith.review.Proposal.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {

    @ParameterizedTest
    @CsvSource({"50, 30", "12, 30", "8, 60", "9, 30", "6, 60", "5, 60", "4, 90", "3, 90", "2, 180", "1, 180"})
    void whatHappenedAnywayIsProposedAsTheNextSpanThatOneCanKeep(int touches, int days) {
        assertThat(Proposal.of(Optional.empty(), touches)).isEqualTo(new Proposal(days, Ground.HAPPENED));
    }

    @Test
    void whereNothingHappenedItIsEveryThreeMonths() {
        assertThat(Proposal.of(Optional.empty(), 0)).isEqualTo(new Proposal(90, Ground.NOTHING));
    }

    @Test
    void whatWasSetStaysAndCanBeChosenAmongTheOthers() {
        var proposal = Proposal.of(Optional.of(45), 12);

        assertThat(proposal).isEqualTo(new Proposal(45, Ground.SET));
        assertThat(proposal.choices()).isEqualTo(List.of(30, 45, 60, 90, 180));
    }
}
