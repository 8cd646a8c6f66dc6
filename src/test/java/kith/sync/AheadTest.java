package kith.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AheadTest {

    @Test
    void handsOnEverythingInItsOrderAndThenWhatTheMakerGives() {
        var taken = new ArrayList<Integer>();

        var end = Ahead.<Integer, String>of(
                made -> {
                    IntStream.range(0, 1_000).forEach(made::accept);
                    return "end";
                },
                taken::add);

        assertThat(end).isEqualTo("end");
        assertThat(taken).isEqualTo(IntStream.range(0, 1_000).boxed().toList());
    }

    @Test
    void makesTheNextWhileOneIsTaken() {
        var second = new CountDownLatch(1);

        Ahead.<Integer, Integer>of(
                made -> {
                    made.accept(1);
                    second.countDown();
                    return 0;
                },
                _ -> assertThat(isOver(second)).isTrue());
    }

    @Test
    void whatTheMakerThrowsPassesThroughAfterWhatWasMade() {
        var taken = new ArrayList<Integer>();

        assertThatThrownBy(() -> Ahead.<Integer, Integer>of(
                        made -> {
                            made.accept(1);
                            throw new IllegalArgumentException("torn");
                        },
                        taken::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("torn");
        assertThat(taken).isEqualTo(List.of(1));
    }

    @Test
    void whatTheTakerThrowsPassesThroughAndEndsTheMakersOfAllSteps() {
        var ended = new CountDownLatch(2);

        assertThatThrownBy(() -> Ahead.<Integer, Integer>of(
                        judged -> ending(
                                ended,
                                () -> Ahead.<Integer, Integer>of(read -> ending(ended, () -> endlessly(read)), judged)),
                        _ -> {
                            throw new IllegalStateException("full");
                        }))
                .hasMessage("full");
        assertThat(isOver(ended)).isTrue();
    }

    private static int endlessly(java.util.function.Consumer<Integer> made) {
        while (true) {
            made.accept(1);
        }
    }

    private static int ending(CountDownLatch ended, java.util.function.IntSupplier work) {
        try {
            return work.getAsInt();
        } finally {
            ended.countDown();
        }
    }

    private static boolean isOver(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            return false;
        }
    }
}
