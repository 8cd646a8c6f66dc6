/** What the pages about accounts are made of: fields and what is wrong with them, cookies, the way onward. */
@ApplicationModule(allowedDependencies = {"platform", "web"})
@NullMarked
package kith.members.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
