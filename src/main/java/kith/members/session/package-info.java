/** Who is signed in where: the session in the browser, the filter that asks for it, the list of all of a member's. */
@ApplicationModule(allowedDependencies = {"members", "members.form", "settings", "platform", "web"})
@NullMarked
package kith.members.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
