/**
 * What can be said of anybody: a name, work, ways to reach them, a birthday, how one met. Pure, and without a book: a form
 * or a file says it in a {@link kith.drafts.PersonDraft}, before anybody is in one.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package kith.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
