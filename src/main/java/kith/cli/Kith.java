package kith.cli;

import java.util.Arrays;
import kith.lab.Lab;

/** Where {@code ./kith} enters. The lab runs without anything of the server, to be there at once. */
public final class Kith {

    private Kith() {}

    public static void main(String... arguments) {
        var code = arguments.length > 0 && arguments[0].equals("lab")
                ? Lab.call(Arrays.copyOfRange(arguments, 1, arguments.length))
                : Commands.run(arguments);
        if (code != Commands.STAYS_UP) {
            System.exit(code);
        }
    }
}
