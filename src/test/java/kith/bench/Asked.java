package kith.bench;

import java.util.List;

/** A page under load: what is asked for, in turn, and how the answer is known to be right. */
record Asked(String name, List<byte[]> requests, int status) {

    byte[] request(long number) {
        return requests.get((int) (number % requests.size()));
    }
}
