/** All about one person on one page, what they care about first, and the panels that other rooms put on it. */
@ApplicationModule(allowedDependencies = {"drafts", "people", "members", "platform", "web"})
@NullMarked
package kith.people.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
