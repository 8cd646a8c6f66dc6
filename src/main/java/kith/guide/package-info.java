/** How people get their contacts out of where they have them now. */
@ApplicationModule(allowedDependencies = "web")
@NullMarked
package kith.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
