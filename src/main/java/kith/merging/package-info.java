/** Makes one of two people of a book who are the same, as the member chooses field by field, and takes that back exactly. */
@ApplicationModule(
        allowedDependencies = {"bookfile", "history", "drafts", "photos", "people", "members", "platform", "web"})
@NullMarked
package kith.merging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
