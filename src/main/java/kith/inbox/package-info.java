/**
 * Where everybody waits who is new by a file or was met at an event, until the member says what the next step with them is:
 * nobody there is taken for a friend. Sorted together or one by one, and back again; and the page on which one writes down whom one
 * met.
 */
@ApplicationModule(allowedDependencies = {"drafts", "platform", "web", "members", "people", "moments", "rhythm"})
@NullMarked
package kith.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
