package kith.duplicates;

import java.util.List;
import kith.bookfile.BookPart;
import kith.bookfile.BookTable;
import org.springframework.stereotype.Component;

/** Of whom the member said that they are two; who may be one with whom is found anew. */
@Component
class PairsInBook implements BookPart {

    @Override
    public List<BookTable> tables() {
        return List.of(BookTable.of("pair")
                .only("t.apart_at IS NOT NULL")
                .checked(row -> row.readable("reasons", PairRows::read)));
    }
}
