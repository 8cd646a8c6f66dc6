/** Coming in with a password: signing in, guessing slowed, a forgotten password set anew. */
@ApplicationModule(allowedDependencies = {"members", "members.form", "members.session", "platform", "web"})
@NullMarked
package kith.members.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
