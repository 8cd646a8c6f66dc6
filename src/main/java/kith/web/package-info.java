/** What every page shares: the frame, words, errors, headers, assets. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package kith.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
