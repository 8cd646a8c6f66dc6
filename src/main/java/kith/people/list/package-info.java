/** The lists of people: the whole book, a search in it, a circle, an interest, the inbox and the bin. */
@ApplicationModule(allowedDependencies = {"bookfile", "drafts", "people", "members", "platform", "web"})
@NullMarked
package kith.people.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
