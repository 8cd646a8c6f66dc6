package kith.cli;

import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import kith.members.Members;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists who lives in the house: address, name, since when, and who is host. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "List all members, one a line, columns split by tabs.")
final class MemberListCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        try (var installed = data.open()) {
            installed
                    .bean(Members.class)
                    .all()
                    .forEach(it -> System.out.println(String.join(
                            "\t",
                            it.member().email(),
                            it.member().name(),
                            it.since().atOffset(ZoneOffset.UTC).toLocalDate().toString(),
                            it.member().host() ? "host" : "member")));
        }
        return 0;
    }
}
