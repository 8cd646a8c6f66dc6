/** Whether what the house keeps is still whole: references, what is worked out from other things, files, the database itself. */
@ApplicationModule(allowedDependencies = {"platform", "members", "people", "moments", "photos", "files"})
@NullMarked
package kith.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
