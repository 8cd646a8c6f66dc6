/**
 * What a member keeps beside a person or a moment: pictures, letters, recordings. Known by their content, on the house's own
 * disk, shown to the member alone.
 */
@ApplicationModule(allowedDependencies = {"bookfile", "photos", "platform", "web", "members", "people", "moments"})
@NullMarked
package kith.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
