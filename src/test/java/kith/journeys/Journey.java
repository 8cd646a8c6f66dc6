package kith.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kith.cast.Cast;
import kith.members.Member;
import org.jspecify.annotations.Nullable;

/** One test's way through the house. Each page it opens is a browser of its own, with its own cookies. */
public final class Journey {

    private static final double PATIENCE = 10_000;
    private static final @Nullable String PICTURES = System.getProperty("kith.pictures");

    private final Browser browser;
    private final String house;
    private final List<BrowserContext> opened = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Journey(Browser browser, String house) {
        this.browser = browser;
        this.house = house;
    }

    /** A window on a desk: 1440 wide, light. */
    public Page wide() {
        return open(options -> {});
    }

    /** A phone: 360 wide, with touch, light. */
    public Page narrow() {
        return open(
                options -> options.setViewportSize(360, 740).setHasTouch(true).setIsMobile(true));
    }

    /** A window on a desk whose owner switched scripts off. */
    public Page withoutScript() {
        return open(options -> options.setJavaScriptEnabled(false));
    }

    /** A window on a desk at night. */
    public Page dark() {
        return open(options -> options.setColorScheme(ColorScheme.DARK));
    }

    /** A page of a new browser; paths such as {@code /people} are taken from this house. */
    public Page open(Consumer<NewContextOptions> how) {
        var options = new NewContextOptions()
                .setBaseURL(house)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin")
                .setColorScheme(ColorScheme.LIGHT)
                .setViewportSize(1440, 900);
        how.accept(options);
        var context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        opened.add(context);
        var page = context.newPage();
        page.onPageError(error -> {
            if (!error.contains("ViewTransition")) { // Chromium's own, when a page is left before it has faded in
                complaints.add(error);
            }
        });
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    /** Signs a member of the cast in through the page that everybody uses. */
    public void signIn(Page page, Member member) {
        page.navigate("/sign-in");
        page.fill("input[name=email]", member.email());
        page.fill("input[name=password]", Cast.PASSWORD);
        page.click("form[action='/sign-in'] button:not([type=button])");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** Keeps a picture of the whole page in the folder that {@code -Dkith.pictures} names, for people to look at. */
    static void pictureIfWanted(Page page, String name) {
        if (PICTURES != null) {
            var file = name.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id").replaceAll("[^A-Za-z0-9]+", "-");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(PICTURES, file.substring(0, Math.min(90, file.length())) + ".png"))
                    .setFullPage(true));
        }
    }

    /** Closes what was opened. A script that failed, or was refused by the policy, fails the test. */
    void end() {
        opened.forEach(BrowserContext::close);
        if (!complaints.isEmpty()) {
            throw new AssertionError("The browser complained: " + complaints);
        }
    }
}
