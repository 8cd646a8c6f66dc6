/** The kinds of touch that members have of their own, which the log box and its form know. */
@ApplicationModule(
        allowedDependencies = {"bookfile", "settings", "platform", "web", "members", "drafts", "people", "moments"})
@NullMarked
package kith.kinds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
