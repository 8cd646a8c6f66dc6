package kith;

import kith.cli.Commands;

/** Where {@code ./kith} enters. */
public final class Kith {

    private Kith() {}

    public static void main(String... arguments) {
        var code = Commands.run(arguments);
        if (code != Commands.STAYS_UP) {
            System.exit(code);
        }
    }
}
