package kith.sync.files;

/** Who takes what a file gives, one by one in its order, so that a large file never has to fit into memory. */
public interface Findings {

    void person(FoundPerson person);

    void moment(FoundMoment moment);

    void skipped(Skipped skipped);
}
