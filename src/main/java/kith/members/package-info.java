/** Accounts and how one signs in to them. */
@ApplicationModule(allowedDependencies = {"members.form", "platform", "web"})
@NullMarked
package kith.members;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
