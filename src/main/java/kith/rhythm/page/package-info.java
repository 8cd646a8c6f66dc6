/** Where a rhythm is seen and set: the clocks on a person's page, one bond's rhythm, and the settings for all. */
@ApplicationModule(
        allowedDependencies = {"rhythm", "meaning", "drafts", "settings", "people", "members", "platform", "web"})
@NullMarked
package kith.rhythm.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
