/** The lists of people: the whole book, a search in it, a circle, the inbox and the bin. */
@ApplicationModule(allowedDependencies = {"bookfile", "drafts", "interests", "people", "members", "platform", "web"})
@NullMarked
package kith.people.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
