/** Finds who of a book may be in it twice, asks the member about each pair, and remembers the answer. */
@ApplicationModule(allowedDependencies = {"bookfile", "drafts", "platform", "web", "members", "people", "sync"})
@NullMarked
package kith.duplicates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
