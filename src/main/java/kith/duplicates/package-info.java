/** Which people of a book may be one and the same, and why. It only says so: nobody is ever merged by a score. */
@NullMarked
@ApplicationModule(allowedDependencies = {"people"})
package kith.duplicates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
