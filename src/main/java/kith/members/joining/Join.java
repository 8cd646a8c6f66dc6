package kith.members.joining;

import kith.members.Members;
import kith.members.Newcomer;
import kith.members.Secret;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Makes the account of somebody invited, and uses the invitation up: both or neither. */
@Component
class Join {

    private final Invitations invitations;
    private final Members members;

    Join(Invitations invitations, Members members) {
        this.invitations = invitations;
        this.members = members;
    }

    @Transactional
    public Joining join(Secret invitation, Newcomer newcomer) {
        if (invitations.open(invitation).isEmpty()) {
            return new Joining.NoLongerOpen();
        }
        var member = members.add(newcomer, false);
        if (member.isEmpty()) {
            return new Joining.AddressTaken();
        }
        if (!invitations.use(invitation, member.get().id())) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Joining.NoLongerOpen();
        }
        return new Joining.Joined(member.get());
    }
}
