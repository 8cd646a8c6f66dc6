package kith.review;

import kith.parting.Parted;
import kith.parting.PartingTakenBack;
import kith.people.WorkChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the reviews in step with what happens elsewhere. */
@Component
class ReviewListener {

    private final Reviews reviews;

    ReviewListener(Reviews reviews) {
        this.reviews = reviews;
    }

    @EventListener
    void on(WorkChanged changed) {
        reviews.changed(changed.member(), changed.people());
    }

    @EventListener
    void on(Parted parted) {
        reviews.parted(parted.member(), parted.person());
    }

    @EventListener
    void on(PartingTakenBack back) {
        reviews.partedNoMore(back.member(), back.person());
    }
}
