/** Data in and out: address books and exports, previewed, applied and undone; the book as a file. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "bookfile",
            "history",
            "drafts",
            "photos",
            "platform",
            "web",
            "members",
            "people",
            "moments",
            "facts",
            "relations"
        })
package kith.sync;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
