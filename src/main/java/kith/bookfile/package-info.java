/** A member's whole book as one file, and that file read again: every room names the tables that it keeps of a book. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package kith.bookfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
