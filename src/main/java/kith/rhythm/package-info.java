/**
 * How often each bond wants a touch, and where it stands. The rules ({@link kith.rhythm.Rhythm}, {@link
 * kith.rhythm.Bond}, {@link kith.rhythm.Clocks}) are pure: days in, days out.
 */
@ApplicationModule(
        allowedDependencies = {
            "bookfile",
            "settings",
            "drafts",
            "platform",
            "web",
            "members",
            "people",
            "moments",
            "meaning"
        })
@NullMarked
package kith.rhythm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
