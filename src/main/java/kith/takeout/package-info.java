/** A member's book on its way out: as cards, as a table, as one JSON, and as an archive with all of these and the photos. */
@ApplicationModule(
        allowedDependencies = {
            "bookfile",
            "drafts",
            "photos",
            "platform",
            "web",
            "members",
            "people",
            "facts",
            "relations",
            "sync",
            "sync::files"
        })
@NullMarked
package kith.takeout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
