package kith.rhythm;

import static kith.bookfile.BookTable.of;

import java.util.List;
import kith.bookfile.BookPart;
import kith.bookfile.BookRow;
import kith.bookfile.BookTable;
import org.springframework.stereotype.Component;

/** Bonds, and what rhythm was wished for, as they leave with the whole book and come back with it. */
@Component
class BondsInBook implements BookPart {

    private static final int LONGEST = Rhythm.LONGEST.getDays();

    @Override
    public List<BookTable> tables() {
        return List.of(
                of("member_rhythm").checked(row -> wish(row, "")),
                of("circle_rhythm").checked(row -> wish(row, "")),
                of("bond").checked(row -> {
                    wish(row, "own_");
                    wish(row, "");
                }));
    }

    private static void wish(BookRow row, String of) {
        row.within(of + "floor_days", 1, LONGEST);
        row.within(of + "ceiling", 1, Rhythm.HIGHEST);
        row.within(of + "in_person_days", 0, LONGEST);
        row.within(of + "red_line_days", 1, LONGEST);
    }
}
