package kith.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import kith.cast.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a field offers while one types: taken by keys, left alone by whoever goes on typing. */
@JourneyTest
class OffersJourneyTest {

    @Autowired
    Cast cast;

    @Test
    void anInterestIsTakenByKeysAndAnotherOneIsTyped(Journey journey) {
        var page = journey.wide();
        journey.signIn(page, cast.ada());
        var barriers = new Barriers(page);
        page.navigate("/people/new");
        page.fill("[name=name]", "Bo B");
        var field = page.locator("[name=interests]");

        field.pressSequentially("indoor boul");
        page.locator(".offers [role=option]:has-text('Bouldering')").waitFor();
        barriers.here("offers");
        field.press("ArrowDown");
        field.press("Enter");
        assertThat(field).hasValue("Bouldering, ");
        field.pressSequentially("kubb");
        field.press("Enter");

        assertThat(page.locator("h1")).hasText("Bo B");
        assertThat(page.locator("a[href='/people/interests/Bouldering']")).isVisible();
        assertThat(page.locator("a[href='/people/interests/kubb']")).isVisible();
        assertThat(barriers.found()).isEmpty();
    }

    @Test
    void everythingIsFoundWhileOneTypes(Journey journey) {
        var page = journey.wide();
        var ada = cast.ada();
        journey.signIn(page, ada);
        page.navigate("/people/new");
        page.fill("[name=name]", "Bo B");
        page.fill("[name=notes]", "Builds a tandem in the shed");
        page.click(".form-actions .button--primary");
        page.navigate("/search");

        page.locator("[name=q]").pressSequentially("tandm");

        assertThat(page.locator("#found mark")).hasText("tandem");
        assertThat(page.url()).contains("q=tandm");
        page.keyboard().press("Control+k");
        page.keyboard().type("tandem");
        page.locator(".palette-option:has-text('Search everything for')").click();
        assertThat(page.locator("#found mark")).hasText("tandem");
    }
}
