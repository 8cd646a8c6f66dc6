/** How somebody comes to have an account: the first, who is the host, and whom the host invites. */
@ApplicationModule(allowedDependencies = {"members", "members.form", "members.session", "settings", "platform", "web"})
@NullMarked
package kith.members.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
