package kith.nudges;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import kith.moments.Contact;
import kith.moments.Moments;
import kith.nudges.Reason.Argument;
import kith.people.Newcomers;
import kith.people.Newcomers.Newcomer;
import org.springframework.stereotype.Component;

/** Who came with an import and has no next step: those with whom most was exchanged first, then the best known. */
@Component
class NewcomerSuggestions implements Suggests {

    /** So many messages make half the urgency that messages can. */
    private static final double MANY = 20;

    private static final double KNOWN_MOST = 5;

    private final Newcomers newcomers;
    private final Moments moments;

    NewcomerSuggestions(Newcomers newcomers, Moments moments) {
        this.newcomers = newcomers;
        this.moments = moments;
    }

    @Override
    public List<Suggestion> suggestions(Asking asking) {
        var waiting = newcomers.waiting(asking.member(), asking.atMost() * 2);
        var contacts = moments.contacts(
                asking.member(), waiting.stream().map(Newcomer::person).toList());
        return waiting.stream()
                .map(newcomer -> suggestion(
                        newcomer,
                        contacts.getOrDefault(newcomer.person(), Contact.NONE).touches()))
                .sorted(comparingDouble(Suggestion::urgency).reversed())
                .limit(asking.atMost())
                .toList();
    }

    /** Any message weighs more than all that a card may say. */
    private static Suggestion suggestion(Newcomer newcomer, int messages) {
        var urgency = messages > 0 ? 0.2 + 0.8 * messages / (messages + MANY) : 0.2 * newcomer.known() / KNOWN_MOST;
        var reason = !newcomer.event().isEmpty()
                ? Reason.of("nudges.why.newcomer.met", new Argument.Text(newcomer.event()))
                : messages > 0
                        ? Reason.of("nudges.why.newcomer.wrote", new Argument.Count(messages))
                        : Reason.of("nudges.why.newcomer");
        return Suggestion.of(newcomer.person(), Kind.NEW_IMPORT, urgency, reason, Action.SORT);
    }
}
