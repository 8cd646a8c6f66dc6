package kith.cli;

import java.util.List;
import java.util.concurrent.Callable;
import kith.check.CheckBook;
import kith.check.CheckDatabase;
import kith.check.Finding;
import kith.members.Member;
import kith.members.Members;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Look through every book, or one, for anything that is not whole; nothing of what is in them is shown.",
            "Exit code 0: all is right, or was put right; 1: something is not."
        })
final class CheckCommand implements Callable<Integer> {

    @Option(names = "--member", paramLabel = "MAIL", description = "Only this member's book: the account's address.")
    private @Nullable String email;

    @Option(names = "--repair", description = "Put right what can be worked out again, and delete what is left over.")
    private boolean repair;

    @Mixin
    private final DataOption installation = new DataOption();

    @Override
    public Integer call() {
        try (var kith = installation.open()) {
            boolean whole = database(kith);
            for (var member : members(kith)) {
                var findings = kith.bean(CheckBook.class).look(member.id(), repair);
                tell(member, findings);
                whole &= findings.stream().noneMatch(Finding::isOpen);
            }
            return whole ? 0 : 1;
        }
    }

    private static boolean database(Installed kith) {
        var complaints = kith.bean(CheckDatabase.class).complaints();
        complaints.forEach(System.out::println);
        if (complaints.isEmpty()) {
            System.out.println("The database checks its pages and has found none that is damaged.");
        }
        return complaints.isEmpty();
    }

    private List<Member> members(Installed kith) {
        var only = email;
        return only == null
                ? kith.bean(Members.class).all().stream().map(it -> it.member()).toList()
                : List.of(kith.member(only));
    }

    private static void tell(Member member, List<Finding> findings) {
        var wrong = findings.stream().filter(it -> it.wrong() > 0).toList();
        if (wrong.isEmpty()) {
            System.out.println(member.email() + ": all is right.");
        }
        wrong.forEach(it -> System.out.println(
                member.email() + ": " + it.wrong() + " " + it.what().words()
                        + (it.repaired()
                                ? "; put right."
                                : it.what().isRepairable() ? "; --repair puts it right." : "; a backup may have it.")));
    }
}
