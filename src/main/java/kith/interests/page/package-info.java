/** What the people of a book care about: all of it, one interest with whoever likes it or something near, what a field offers. */
@ApplicationModule(allowedDependencies = {"interests", "drafts", "people", "members", "platform", "web"})
@NullMarked
package kith.interests.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
