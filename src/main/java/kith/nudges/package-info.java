/**
 * What would help a member today: why now, and with what. Modules answer through {@link kith.nudges.Suggests}; {@link
 * kith.nudges.Ranking}, which is pure, chooses the few that make a day.
 */
@ApplicationModule(
        allowedDependencies = {
            "bookfile",
            "drafts",
            "platform",
            "web",
            "members",
            "people",
            "moments",
            "meaning",
            "rhythm",
            "facts",
            "ahead"
        })
@NullMarked
package kith.nudges;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
