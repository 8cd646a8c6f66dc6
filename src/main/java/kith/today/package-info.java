/** The page that opens first: today's few people. */
@ApplicationModule(
        allowedDependencies = {
            "settings",
            "drafts",
            "platform",
            "web",
            "members",
            "people",
            "moments",
            "meaning",
            "rhythm",
            "nudges",
            "stories"
        })
@NullMarked
package kith.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
