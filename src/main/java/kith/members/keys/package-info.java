/** A member's own keys to the house: passkeys, and a new password for the old one. */
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
package kith.members.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
