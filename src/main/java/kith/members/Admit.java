package kith.members;

import kith.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody in without an invitation, as whoever runs the machine may. The first of all becomes the host. */
@Component
public class Admit {

    private final Members members;
    private final Passwords passwords;
    private final SetUpCode code;

    Admit(Members members, Passwords passwords, SetUpCode code) {
        this.members = members;
        this.passwords = passwords;
        this.code = code;
    }

    @Transactional
    public Admission admit(Newcomer newcomer, boolean host, Words words) {
        var form = new AccountForm(
                newcomer.name(),
                newcomer.email(),
                newcomer.password(),
                newcomer.locale().getLanguage(),
                newcomer.zone().getId(),
                "");
        var problems = form.problems(words, passwords);
        if (problems.any()) {
            return new Admission.Refused(
                    problems.byField().values().stream().sorted().toList());
        }
        members.oneAtATime();
        var member = members.add(newcomer, host || members.isEmpty());
        if (member.isPresent()) {
            code.forget();
        }
        return member.<Admission>map(Admission.Admitted::new).orElseGet(Admission.AddressTaken::new);
    }
}
