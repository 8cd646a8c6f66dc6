package kith.cli;

import java.util.concurrent.Callable;
import kith.members.AppPasswords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an app password for one of a member's programs, and prints it this once. */
@Command(
        name = "app-password",
        mixinStandardHelpOptions = true,
        description = "Make a password for a program, such as the address book of a phone, and print it once.")
final class AppPasswordCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(paramLabel = "MAIL", description = "The member's e-mail address.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String email;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "What it is for.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String name;

    @Override
    public Integer call() {
        try (var installed = data.open()) {
            var member = installed.member(email);
            System.out.println(installed.bean(AppPasswords.class).make(member.id(), name));
        }
        return 0;
    }
}
