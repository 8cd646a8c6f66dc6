/** How many days ahead a member wants to hear of the birthdays and other days of a circle, or of one person. */
@ApplicationModule(allowedDependencies = {"bookfile", "settings", "platform", "web", "members", "people"})
@NullMarked
package kith.ahead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
