/**
 * The search for everything: what other rooms publish as {@link kith.people.SearchPart}, found by its words. The words are
 * read by a job into an index that is a member's own; what came since is looked through as it stands.
 */
@ApplicationModule(allowedDependencies = {"bookfile", "drafts", "people", "members", "platform", "web"})
@NullMarked
package kith.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
