/** What people care about, as a vocabulary: names and synonyms of interests, and which is part of a wider one. Pure. */
@ApplicationModule(allowedDependencies = "drafts")
@NullMarked
package kith.interests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
