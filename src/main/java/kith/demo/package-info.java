/**
 * A filled book to look around in: one member's 150 invented people and two years with them, the same on every machine
 * but for the days, which lead up to today.
 */
@ApplicationModule(
        allowedDependencies = {
            "drafts",
            "facts",
            "relations",
            "stories",
            "meaning",
            "rhythm",
            "moments",
            "people",
            "members",
            "platform"
        })
@NullMarked
package kith.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
