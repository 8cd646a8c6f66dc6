package kith.sync;

/** What became, when an import was taken back, of somebody whom it had made or changed. */
enum Ending {
    /** It had made them, and they went again. */
    REMOVED,
    /** It had made them, but the member has dealt with them since: they lie in the bin. */
    BINNED,
    /** It had changed them, and they are as they were. */
    RESTORED,
    /** It had changed them, and so has the member since: they stay as they are. */
    LEFT
}
