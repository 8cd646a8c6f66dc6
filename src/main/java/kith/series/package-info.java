/** What comes again and again, such as a lunch each month: one plan ahead at a time, the next when that is answered. */
@ApplicationModule(allowedDependencies = {"bookfile", "platform", "web", "members", "people", "moments"})
@NullMarked
package kith.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
