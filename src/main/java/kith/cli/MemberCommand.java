package kith.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What whoever runs the machine can do about accounts. */
@Command(
        name = "member",
        mixinStandardHelpOptions = true,
        description = "Add and list members, and help one who forgot their password.",
        subcommands = {MemberAddCommand.class, MemberListCommand.class, MemberResetLinkCommand.class})
final class MemberCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
