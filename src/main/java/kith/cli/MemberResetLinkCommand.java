package kith.cli;

import java.util.concurrent.Callable;
import kith.members.ResetLinks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a link by which a member sets a new password. */
@Command(
        name = "reset-link",
        mixinStandardHelpOptions = true,
        description = "Print a link to set a new password. It opens for an hour, once, at the address in KITH_URL.")
final class MemberResetLinkCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(paramLabel = "MAIL", description = "The member's e-mail address.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String email;

    @Override
    public Integer call() {
        try (var installed = data.open()) {
            var member = installed.member(email);
            System.out.println(installed.bean(ResetLinks.class).make(member.id()));
        }
        return 0;
    }
}
