/** Putting somebody into the book by hand, and changing what it says of them: the form, the photo, who they may be already. */
@ApplicationModule(allowedDependencies = {"drafts", "photos", "people", "members", "platform", "web"})
@NullMarked
package kith.people.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
