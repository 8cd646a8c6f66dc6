/** What happened between a member and their people, and the log box that writes it down. */
@ApplicationModule(allowedDependencies = {"bookfile", "drafts", "people", "members", "platform", "web"})
@NullMarked
package kith.moments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
