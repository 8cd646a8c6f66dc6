package kith.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.members.Member;
import kith.platform.Books;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class FindingRowsTest {

    @Autowired
    Cast cast;

    @Autowired
    Books books;

    @Autowired
    FindingRows findings;

    Member ada;

    @BeforeEach
    void aBookThatChangedJustNow() {
        ada = cast.ada();
        books.write(ada.id(), () -> findings.changed(ada.id()));
    }

    @Test
    void aLookThatCameToNoEndLeavesTheBookToBeLookedThrough() {
        assertThat(finding().due()).isPresent();
    }

    @Test
    void aBookThatHasLongBeenQuietIsUpToDateOnceLookedThrough() {
        found(changedAt().plus(Duration.ofMinutes(1)));

        assertThat(finding().due()).isEmpty();
        assertThat(finding().foundAt()).contains(changedAt().plus(Duration.ofMinutes(1)));
    }

    @Test
    void whatChangesDuringALookOrMayHaveIsLookedThroughAgain() {
        found(changedAt().minusSeconds(2));
        assertThat(finding().due()).isPresent();

        found(changedAt().plusSeconds(2));
        assertThat(finding().due())
                .as("a second change this soon is not written down")
                .isPresent();
    }

    private void found(Instant at) {
        books.write(ada.id(), () -> findings.found(ada.id(), at));
    }

    private Instant changedAt() {
        return finding().changedAt().truncatedTo(ChronoUnit.MICROS);
    }

    private Finding finding() {
        return books.read(ada.id(), () -> findings.of(ada.id())).orElseThrow();
    }
}
