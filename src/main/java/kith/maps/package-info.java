/** Pictures of a member's people: where they live, and how close and how warm each bond is. Each has a table that says the same. */
@ApplicationModule(allowedDependencies = {"drafts", "platform", "web", "members", "people", "rhythm"})
@NullMarked
package kith.maps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
