package kith.review;

import static kith.bookfile.BookTable.of;

import java.util.List;
import kith.bookfile.BookPart;
import kith.bookfile.BookTable;
import kith.review.Concerned.Answer;
import kith.rhythm.Rhythm;
import org.springframework.stereotype.Component;

/** The member's own work and the reviews, as they leave with the whole book and come back with it. */
@Component
class ReviewInBook implements BookPart {

    @Override
    public List<BookTable> tables() {
        return List.of(
                of("own_work").checked(row -> row.filled("organisation")),
                of("review"),
                of("review_person").checked(row -> {
                    row.oneOf("answer", Answer.class);
                    row.within("was_floor", 1, Rhythm.LONGEST.getDays());
                }));
    }
}
