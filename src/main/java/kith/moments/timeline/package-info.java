/** What happened, newest first: the journal, a person's timeline, and the page of one moment. */
@ApplicationModule(
        allowedDependencies = {"moments", "moments.log", "moments.line", "people", "members", "platform", "web"})
@NullMarked
package kith.moments.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
