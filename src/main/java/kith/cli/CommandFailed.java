package kith.cli;

/** Why a command could not do its work, in one sentence that its user can act on. */
final class CommandFailed extends RuntimeException {
    CommandFailed(String sentence) {
        super(sentence);
    }
}
