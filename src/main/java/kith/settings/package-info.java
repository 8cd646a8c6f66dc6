/** The frame in which every room sets its pages of settings, and the list of these pages. */
@ApplicationModule(allowedDependencies = {"web"})
@NullMarked
package kith.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
