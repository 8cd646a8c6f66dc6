package kith.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import kith.cast.Cast;
import kith.members.AppPasswords;
import kith.members.Member;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page about accounts, in both themes, on a desk and on a phone: nothing bars anybody, nothing runs off the side. */
@JourneyTest
class AccountPagesJourneyTest {

    private static final List<String> OF_A_HOST = List.of(
            "/settings",
            "/settings/sign-in",
            "/settings/sessions",
            "/settings/app-passwords",
            "/settings/leaving",
            "/host/members",
            "/host/invitations");

    @Autowired
    Cast cast;

    @Autowired
    AppPasswords appPasswords;

    @Test
    void onADesk(Journey journey) {
        look(journey, journey.wide(), "wide");
    }

    @Test
    void onAPhoneAtNight(Journey journey) {
        var phone = journey.open(options -> options.setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true)
                .setColorScheme(ColorScheme.DARK));

        look(journey, phone, "narrow");
    }

    private void look(Journey journey, Page page, String how) {
        var host = host();
        for (var path : List.of("/sign-in", "/reset", "/reset/nothing")) {
            examine(page, path, how);
        }
        page.navigate("/sign-in");
        page.fill("input[name=email]", "ada@example.org");
        page.fill("input[name=password]", "wrong");
        page.click("form[action='/sign-in'] button");
        examine(page, how + "-sign-in-wrong");
        journey.signIn(page, host);
        for (var path : OF_A_HOST) {
            examine(page, path, how);
        }
        page.fill("input[name=email]", "grace@example.org");
        page.click("form[action='/host/invitations'] button");
        page.waitForSelector("code.secret");
        examine(page, how + "-invited");
        page.navigate(page.locator("code.secret").first().textContent());
        examine(page, how + "-invitation");
    }

    private Member host() {
        var host = cast.host();
        appPasswords.make(host.id(), "address book on my phone");
        cast.browserOf(host);
        return host;
    }

    private static void examine(Page page, String path, String how) {
        page.navigate(path);
        examine(page, how + path.replace('/', '-'));
    }

    private static void examine(Page page, String name) {
        Journey.picture(page, "accounts-" + name);
        assertThat(Journey.barriers(page)).as(name).isEmpty();
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(name + " is wider than the window by")
                .isNotPositive();
    }
}
