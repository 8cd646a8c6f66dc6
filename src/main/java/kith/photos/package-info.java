/** The photos on the disk: checked, painted afresh in two sizes, kept once, and forgotten when nobody has them any more. */
@ApplicationModule(allowedDependencies = {"drafts", "members", "platform"})
@NullMarked
package kith.photos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
