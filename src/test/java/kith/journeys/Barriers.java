package kith.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/**
 * What bars somebody's way: all that axe finds and whatever runs off the side, one sentence each. A page is looked at as it
 * stands, made as narrow as a phone and as wide as a desk, by day and by night; so no way to it is gone four times.
 */
final class Barriers {

    private static final int PHONE = 360;
    private static final List<Integer> WIDTHS = List.of(PHONE, 1440);
    private static final List<ColorScheme> THEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What the night can spoil that the day did not: it changes colours and nothing else. */
    private static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    /** Half of axe's time goes into reading the same few colours for each word of a page: here each is read once. */
    private static final String REMEMBER_COLOURS = """
            () => {
              const colour = axe.commons.color.Color.prototype, read = colour.parseString, known = new Map();
              colour.parseString = function (text) {
                if (!known.has(text)) {
                  read.call(this, text);
                  known.set(text, [this.r, this.g, this.b, this.alpha]);
                }
                [this.r, this.g, this.b, this.alpha] = known.get(text);
                return this;
              };
            }""";

    private static final String LOOK = """
            rules => axe.run(document, { runOnly: rules, resultTypes: ['violations'] }).then(seen =>
              seen.violations.map(it => it.id + ': ' + it.help + ' ' + it.nodes.map(node => node.target).join(' · ')))""";

    private static final String EXCESS = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private final Page page;
    private final CDPSession browser;
    private final List<String> found = new ArrayList<>();

    Barriers(Page page) {
        this.page = page;
        this.browser = page.context().newCDPSession(page);
    }

    /** Goes there and looks. */
    Barriers at(String path) {
        page.navigate(path);
        return here(path);
    }

    /** Looks at the page as it stands, which is called {@code name} in what is found. */
    Barriers here(String name) {
        for (var width : WIDTHS) {
            page.setViewportSize(width, 900);
            touch(width == PHONE);
            var excess = (Integer) page.evaluate(EXCESS);
            if (excess > 0) {
                found.add("%s, %d wide: runs off by %d".formatted(name, width, excess));
            }
            for (var theme : THEMES) {
                wear(theme);
                var rules = theme == ColorScheme.DARK ? RULES_OF_COLOUR : RULES;
                on(page, rules).forEach(it -> found.add("%s, %d wide, %s: %s".formatted(name, width, theme, it)));
                Journey.pictureIfWanted(page, "%s-%d-%s".formatted(name, width, theme));
            }
        }
        return this;
    }

    List<String> found() {
        return List.copyOf(found);
    }

    /** What axe finds on a page as it is shown now. There are no frames of others in it, so one look holds everything. */
    static List<String> on(Page page) {
        return on(page, RULES);
    }

    @SuppressWarnings("unchecked")
    private static List<String> on(Page page, List<String> rules) {
        if (!(Boolean) page.evaluate("typeof axe === 'object'")) {
            page.evaluate(AxeBuilder.getAxeScript());
            page.evaluate(REMEMBER_COLOURS);
        }
        return (List<String>) page.evaluate(LOOK, rules);
    }

    /** A phone is used by a thumb, for which some things are larger. */
    private void touch(boolean thumb) {
        var how = new JsonObject();
        how.addProperty("enabled", thumb);
        browser.send("Emulation.setTouchEmulationEnabled", how);
    }

    /** Without motion, so that no colour is caught on its way to another. */
    private void wear(ColorScheme theme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme).setReducedMotion(ReducedMotion.REDUCE));
    }
}
