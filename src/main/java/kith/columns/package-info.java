/** Tables that say nothing that Kith knows: what their columns are is guessed, asked, and remembered for the next of them. */
@ApplicationModule(allowedDependencies = {"bookfile", "platform", "web", "members", "drafts", "sync", "sync :: files"})
@NullMarked
package kith.columns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
