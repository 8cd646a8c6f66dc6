/** A member's book: the people they keep up with. */
@ApplicationModule(allowedDependencies = {"bookfile", "drafts", "photos", "members", "platform", "web"})
@NullMarked
package kith.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
