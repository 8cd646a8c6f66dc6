/** What a member settles about their own account: profile, app passwords, leaving. */
@ApplicationModule(
        allowedDependencies = {
            "members",
            "members.form",
            "members.session",
            "members.door",
            "settings",
            "platform",
            "web"
        })
@NullMarked
package kith.members.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
