package kith.members.joining;

import kith.members.Members;
import kith.members.Newcomer;
import kith.members.SetUpCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first account of all, that of the host. Of two browsers at once, one wins. */
@Component
class OpenHouse {

    private final Members members;
    private final SetUpCode code;

    OpenHouse(Members members, SetUpCode code) {
        this.members = members;
        this.code = code;
    }

    @Transactional
    public Opening open(Newcomer newcomer, String typedCode) {
        members.oneAtATime();
        if (!members.isEmpty()) {
            return new Opening.TooLate();
        }
        if (!code.fits(typedCode)) {
            return new Opening.WrongCode();
        }
        var host = members.add(newcomer, true).orElseThrow();
        code.forget();
        return new Opening.Opened(host);
    }
}
