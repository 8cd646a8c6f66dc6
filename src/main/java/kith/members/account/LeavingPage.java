package kith.members.account;

import kith.members.form.Field;
import kith.members.form.Problems;
import kith.settings.SettingsFrame;

/** @param strands whether others would be left without a host, so that another must be named first */
record LeavingPage(SettingsFrame settings, boolean strands, Problems problems) {

    Field password() {
        return Field.password("password", settings.say("members.password.now"), "current-password")
                .with(problems);
    }
}
