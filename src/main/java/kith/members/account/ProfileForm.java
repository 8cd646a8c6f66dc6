package kith.members.account;

import java.time.ZoneId;
import java.util.Locale;
import kith.members.AccountForm;
import kith.members.Member;
import kith.members.Profile;
import kith.members.form.Choice;
import kith.members.form.Problems;
import kith.web.Words;

/** What a browser sends of a member's profile. */
record ProfileForm(String name, String language, String zone, String region) {

    ProfileForm {
        name = name == null ? "" : name;
        language = language == null ? "" : language;
        zone = zone == null ? "" : zone;
        region = region == null ? "" : region;
    }

    static ProfileForm of(Member member) {
        return new ProfileForm(
                member.name(), member.locale().getLanguage(), member.zone().getId(), member.region());
    }

    Problems problems(Words words) {
        var problems = AccountForm.isZone(zone) ? Problems.NONE : Problems.of("zone", words.get("members.zone.wrong"));
        return name.isBlank() || name.length() > AccountForm.LONGEST_NAME
                ? problems.and("name", words.get("members.name.wrong"))
                : problems;
    }

    Profile profile() {
        var spoken = Choice.LANGUAGES.contains(language) ? language : "en";
        var country = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(region) ? region : "";
        return new Profile(name.strip(), Locale.of(spoken, country), ZoneId.of(zone));
    }
}
