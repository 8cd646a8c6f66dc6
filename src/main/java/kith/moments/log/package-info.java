/** The log box: a line as it is read back, the fields beside it, a second thought, and the moment written down. */
@ApplicationModule(allowedDependencies = {"moments", "moments.line", "drafts", "people", "members", "platform", "web"})
@NullMarked
package kith.moments.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
