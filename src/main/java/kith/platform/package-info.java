/** The ground: the database and its start, whose rows a statement may see, ids, files, jobs, mail out. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package kith.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
