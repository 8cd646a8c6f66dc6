/** The circles of a member, the page of each with the people in it, and what other rooms show there. */
@ApplicationModule(allowedDependencies = {"drafts", "people", "members", "platform", "web"})
@NullMarked
package kith.people.circles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
