package kith.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kith.nudges.Action;
import kith.nudges.Asking;
import kith.nudges.Kind;
import kith.nudges.Reason;
import kith.nudges.Reason.Argument;
import kith.nudges.Suggestion;
import kith.nudges.Suggests;
import kith.people.People;
import kith.review.ReviewRows.Waiting;
import org.springframework.stereotype.Component;

/** A review that waits, by the first of those whom it concerns. */
@Component
class ReviewSuggestions implements Suggests {

    private static final int LOOKED_AT = 200;

    private final ReviewRows rows;
    private final People people;

    ReviewSuggestions(ReviewRows rows, People people) {
        this.rows = rows;
        this.people = people;
    }

    @Override
    public List<Suggestion> suggestions(Asking asking) {
        var waiting = rows.waiting(asking.member(), LOOKED_AT);
        var there = people.brief(
                        asking.member(), waiting.stream().map(Waiting::person).toList())
                .keySet();
        var said = new HashSet<Review.Id>();
        var suggestions = new ArrayList<Suggestion>();
        for (var one : waiting) {
            if (there.contains(one.person()) && said.add(one.review())) {
                suggestions.add(Suggestion.of(
                                one.person(),
                                Kind.REVIEW,
                                one.organisation().isEmpty() ? 0.4 : 1,
                                reason(one),
                                Action.REVIEW)
                        .about(one.review().value()));
            }
        }
        return suggestions.stream().limit(asking.atMost()).toList();
    }

    private static Reason reason(Waiting one) {
        if (!one.organisation().isEmpty()) {
            return Reason.of("review.why.own", new Argument.Text(one.organisation()), new Argument.Count(one.people()));
        }
        return one.left().isEmpty()
                ? Reason.of("review.why.joined", new Argument.Text(one.joined()))
                : Reason.of("review.why.left", new Argument.Text(one.left()));
    }
}
