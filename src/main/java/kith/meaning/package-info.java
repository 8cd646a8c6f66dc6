/**
 * What somebody and the member are to each other: what the member wants of the bond, what it rests on, and what part they play.
 * It stays between the member and their book.
 */
@ApplicationModule(allowedDependencies = {"bookfile", "drafts", "platform", "web", "members", "people", "moments"})
@NullMarked
package kith.meaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
