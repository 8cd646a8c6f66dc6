package kith.people;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the search in step with circles, whose names are among the words by which people are found. */
@Component
class Rewording {

    private final PersonReading reading;
    private final SearchIndex index;

    Rewording(PersonReading reading, SearchIndex index) {
        this.reading = reading;
        this.index = index;
    }

    @EventListener
    void on(CirclesChanged changed) {
        index.replace(changed.member(), reading.find(changed.member(), changed.people()));
    }
}
