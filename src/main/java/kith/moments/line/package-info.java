/** The log box: reads one everyday line, English or German, as a moment. Pure: no database, no clock of its own. */
@ApplicationModule(allowedDependencies = {"moments", "people"})
@NullMarked
package kith.moments.line;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
