package kith.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Optional;
import kith.cast.Cast;
import kith.cast.KithTest;
import kith.members.Member;
import kith.people.People;
import kith.platform.Books;
import kith.sync.Imports.Looking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
class ApplyingTest {

    @Autowired
    Cast cast;

    @Autowired
    Imports imports;

    @Autowired
    Applying applying;

    @Autowired
    ImportRows rows;

    @Autowired
    People people;

    @Autowired
    Books books;

    @Autowired
    JdbcClient db;

    Member ada;

    @BeforeEach
    void aBook() {
        ada = cast.ada();
    }

    @Test
    void aKilledImportGoesOnWhereItStood() {
        var id = start(ImportsTest.cards(1_200));
        assertThatThrownBy(() -> applying.run(ada.id(), id, () -> {
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(imports.find(ada.id(), id).orElseThrow().peopleDone()).isEqualTo(500);
        assertThat(people.ids(ada.id())).hasSize(500);

        applying.run(ada.id(), id);

        assertThat(people.ids(ada.id())).hasSize(1_200);
        assertThat(imports.find(ada.id(), id).orElseThrow().stage()).isEqualTo(Import.Stage.DONE);
        assertThat(imports.counts(ada.id(), id)).isEqualTo(Map.of(Verdict.NEW, 1_200));
    }

    @Test
    void aStoppedImportKeepsWhatItDidAndCanBeUndone() {
        var id = start(ImportsTest.cards(1_200));
        applying.run(
                ada.id(),
                id,
                () -> books.write(ada.id(), () -> {
                    rows.mark(ada.id(), id, ImportRows.Step.ASK_TO_STOP);
                }));

        var stopped = imports.find(ada.id(), id).orElseThrow();

        assertThat(stopped.stage()).isEqualTo(Import.Stage.STOPPED);
        assertThat(people.ids(ada.id())).hasSize(1_000);
        assertThat(imports.undo(ada.id(), id).orElseThrow().count(Ending.REMOVED))
                .isEqualTo(1_000);
        assertThat(people.ids(ada.id())).isEmpty();
    }

    @Test
    void whatComesOtherwiseThanForeseenIsWrittenDown() {
        var first = start(ImportsTest.cards(3));
        var second = start(ImportsTest.cards(3));
        assertThat(imports.counts(ada.id(), second)).isEqualTo(Map.of(Verdict.NEW, 3));

        applying.run(ada.id(), first);
        applying.run(ada.id(), second);

        assertThat(people.ids(ada.id())).hasSize(3);
        assertThat(imports.counts(ada.id(), first)).isEqualTo(Map.of(Verdict.NEW, 3));
        assertThat(imports.counts(ada.id(), second)).isEqualTo(Map.of(Verdict.SAME, 3));
        assertThat(imports.undo(ada.id(), second).orElseThrow().count(Ending.REMOVED))
                .isZero();
    }

    @Test
    void tenThousandCardsComeInWithinSeconds() {
        var file = ImportsTest.cards(10_000);

        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long began = System.nanoTime();
        var id = start(file);
        long looked = System.nanoTime();
        applying.run(ada.id(), id);
        long applied = System.nanoTime();

        System.out.printf(
                "10,000 cards: looked at in %d ms, brought in in %d ms, of these %d ms by Kith's own processor time%n",
                (looked - began) / 1_000_000,
                (applied - looked) / 1_000_000,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1_000_000);
        assertThat(people.ids(ada.id())).hasSize(10_000);
        assertThat(rowsThatThePlannerKnowsOf("person")).isGreaterThan(500);
    }

    /** None until a table is analysed, which PostgreSQL does by itself only after a minute. */
    private int rowsThatThePlannerKnowsOf(String table) {
        return db.sql("SELECT reltuples FROM pg_class WHERE oid = cast(:table AS regclass)")
                .param("table", table)
                .query(Integer.class)
                .single();
    }

    /** Begins without the job, so that the test itself may run it. */
    private Import.Id start(String file) {
        var looking =
                imports.look(ada.id(), "people.vcf", Optional.empty(), new ByteArrayResource(file.getBytes(UTF_8)));
        var id = ((Looking.Previewed) looking).id();
        books.write(ada.id(), () -> {
            rows.mark(ada.id(), id, ImportRows.Step.START);
        });
        return id;
    }
}
