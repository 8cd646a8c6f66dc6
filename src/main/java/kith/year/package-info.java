/** A year as a calendar: on which days the member was in touch, with everybody or with one person. */
@ApplicationModule(allowedDependencies = {"platform", "web", "members", "people", "moments"})
@NullMarked
package kith.year;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
