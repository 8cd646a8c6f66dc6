package kith.sync.files;

import java.util.List;
import kith.drafts.PersonDraft;

/** Hands on what is found, with an end to how much of it. */
final class Report {

    /** Thrown when a file holds more people than Kith takes at once. */
    static final class TooManyPeopleException extends RuntimeException {}

    static final int MOST_SKIPPED = 1_000;

    private final Findings findings;
    private final int mostPeople;
    private int people;
    private int skipped;
    private String entry = "";

    Report(Findings findings, int mostPeople) {
        this.findings = findings;
        this.mostPeople = mostPeople;
    }

    /** What is reported from now on is from this entry of an archive. */
    void within(String name) {
        entry = Text.clean(name);
    }

    void person(PersonDraft draft, int line) {
        person(draft, List.of(), line);
    }

    void person(PersonDraft draft, List<FoundDetail> details, int line) {
        if (++people > mostPeople) {
            throw new TooManyPeopleException();
        }
        findings.person(new FoundPerson(draft, details, line));
    }

    void moment(FoundMoment moment) {
        findings.moment(moment);
    }

    void skipped(int line, Reason why, String detail) {
        skipped++;
        if (skipped <= MOST_SKIPPED) {
            var where = entry.isEmpty() ? detail : detail.isEmpty() ? entry : entry + ": " + detail;
            findings.skipped(new Skipped(line, why, where));
        } else if (skipped == MOST_SKIPPED + 1) {
            findings.skipped(new Skipped(line, Reason.MANY_MORE));
        }
    }
}
