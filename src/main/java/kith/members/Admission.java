package kith.members;

import java.util.List;

/** What came of letting somebody in from the command line. */
public sealed interface Admission {
    record Admitted(Member member) implements Admission {}

    record AddressTaken() implements Admission {}

    /** Something is wrong with name, address or password; one sentence each. */
    record Refused(List<String> why) implements Admission {
        public Refused {
            why = List.copyOf(why);
        }
    }
}
