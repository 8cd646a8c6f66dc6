/**
 * What was changed in a book, by what hand, and what it said before: written by the database in the transaction of the change
 * ({@code keep_history}), told here in words, and taken back one at a time.
 */
@ApplicationModule(allowedDependencies = {"bookfile", "photos", "platform", "web", "members", "people", "moments"})
@NullMarked
package kith.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
