/**
 * What people are to one another: relations within the book, said from either side, and those of theirs who are no persons of it,
 * whom their card names ({@code facts.Relatives}). By whom the member came to know somebody is said by the book itself.
 */
@ApplicationModule(allowedDependencies = {"bookfile", "drafts", "platform", "web", "members", "people", "facts"})
@NullMarked
package kith.relations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
