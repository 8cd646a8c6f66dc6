package kith.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** That a barrier would be found, in each of the four settings where it stands and in no other. */
@JourneyTest
class BarriersTest {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>A page</title><style>%s</style></head>
            <body><main><h1>A page</h1>%s</main></body></html>""";

    @Test
    void aPageWithoutBarriersHasNone(Journey journey) {
        assertThat(found(journey, "", "<p>Nothing in the way.</p>")).isEmpty();
    }

    @Test
    void aPictureWithoutWordsIsFoundAtEachWidth(Journey journey) {
        assertThat(found(journey, "", "<img src=\"data:,\">"))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it).contains("image-alt"));
    }

    @Test
    void wordsThatAreTooPaleAtNightAreFoundAtNight(Journey journey) {
        var style = """
                p { color: #222; background: #fff }
                @media (prefers-color-scheme: dark) { p { color: #555; background: color-mix(in oklab, #333 90%, #000) } }""";

        assertThat(found(journey, style, "<p>Hard to read.</p><p>And this.</p>"))
                .hasSize(2)
                .allSatisfy(
                        it -> assertThat(it).contains("DARK", "color-contrast", "p:nth-child(2)", "p:nth-child(3)"));
    }

    @Test
    void colourOnAColourThatWasReadBeforeIsStillJudgedByItself(Journey journey) {
        var style = ".good { color: #222; background: #fff } .bad { color: #fff; background: #fff8f0 }";

        assertThat(found(journey, style, "<p class=good>One.</p><p class=bad>Two.</p><p class=good>Three.</p>"))
                .hasSize(4)
                .allSatisfy(
                        it -> assertThat(it).contains("color-contrast", ".bad").doesNotContain("good"));
    }

    @Test
    void aFieldWithoutANameAndATargetTooSmallAreFound(Journey journey) {
        var style = "a { display: inline-block; width: 9px; height: 9px; overflow: hidden; font-size: 8px }";

        var found = found(journey, style, "<input><nav><a href=\"/a\">A</a><a href=\"/b\">B</a></nav>");

        assertThat(found).anyMatch(it -> it.contains("label:")).anyMatch(it -> it.contains("target-size"));
    }

    @Test
    void whatRunsOffThePhoneIsFoundOnThePhone(Journey journey) {
        assertThat(found(journey, "p { width: 500px }", "<p>Too wide.</p>"))
                .singleElement()
                .asString()
                .contains("360 wide: runs off by");
    }

    @Test
    void aPhoneIsUsedByAThumb(Journey journey) {
        var style = "p { width: 10px } @media (pointer: coarse) { p { width: 500px } }";

        assertThat(found(journey, style, "<p>x</p>")).singleElement().asString().contains("360 wide: runs off by");
    }

    private static java.util.List<String> found(Journey journey, String style, String content) {
        var page = journey.wide();
        page.setContent(PAGE.formatted(style, content));
        return new Barriers(page).here("page").found();
    }
}
