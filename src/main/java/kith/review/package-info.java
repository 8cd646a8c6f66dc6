/**
 * Whom one keeps when work changes. Where the member works is said in the settings; leaving it, or a change in the work of
 * somebody kept in touch with, opens a review of those concerned: one by one, with what is shared beyond work, each kept, let
 * rest, parted from or decided later.
 */
@ApplicationModule(
        allowedDependencies = {
            "bookfile",
            "drafts",
            "platform",
            "web",
            "settings",
            "members",
            "people",
            "moments",
            "facts",
            "meaning",
            "rhythm",
            "nudges",
            "parting"
        })
@NullMarked
package kith.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
