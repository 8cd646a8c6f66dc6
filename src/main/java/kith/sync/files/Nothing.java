package kith.sync.files;

/** For looking only: forgets what is found. */
enum Nothing implements Findings {
    INSTANCE;

    @Override
    public void person(FoundPerson person) {}

    @Override
    public void moment(FoundMoment moment) {}

    @Override
    public void skipped(Skipped skipped) {}
}
