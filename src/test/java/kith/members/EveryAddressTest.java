package kith.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kith.cast.Cast;
import kith.cast.KithTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every address that the program answers, whichever module it belongs to. */
@KithTest
class EveryAddressTest {

    /** For strangers: the door, the first account, invitations, forgotten passwords, what a browser needs to show a page. */
    private static final List<String> OPEN =
            List.of("/sign-in", "/welcome", "/invitations", "/reset", "/assets", "/error", "/offline", "/sw.js");

    @Autowired
    Cast cast;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void aStrangerSeesNothingButTheDoor() {
        cast.ada();
        var stranger = cast.stranger();

        assertThat(addresses(RequestMethod.GET).filter(EveryAddressTest::isPrivate))
                .allSatisfy(path -> {
                    var answer = stranger.answer(path);
                    assertThat(answer.status()).as(path).isEqualTo(302);
                    assertThat(answer.location()).as(path).startsWith("/sign-in");
                });
    }

    @Test
    void aStrangerDoesNothingEvenWithATokenForForms() {
        var stranger = cast.stranger();

        assertThat(addresses(RequestMethod.POST).filter(EveryAddressTest::isPrivate))
                .isNotEmpty()
                .allSatisfy(path -> {
                    var answer = stranger.postFrom("/sign-in", path);
                    assertThat(answer.status()).as(path).isEqualTo(302);
                    assertThat(answer.location()).as(path).isEqualTo("/sign-in");
                });
    }

    @Test
    void noFormIsTakenWithoutItsToken() {
        var ada = cast.browserOf(cast.host());

        assertThat(addresses(RequestMethod.POST))
                .isNotEmpty()
                .allSatisfy(path ->
                        assertThat(ada.post(path, List.of()).status()).as(path).isEqualTo(403));
    }

    @Test
    void onlyTheHostIsLetBelowHost() {
        var ada = cast.browserOf(cast.ada());

        assertThat(addresses(RequestMethod.GET).filter(it -> it.startsWith("/host")))
                .isNotEmpty()
                .allSatisfy(
                        path -> assertThat(ada.answer(path).status()).as(path).isEqualTo(403));
        assertThat(addresses(RequestMethod.POST).filter(it -> it.startsWith("/host")))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(ada.postFrom("/settings", path).status())
                        .as(path)
                        .isEqualTo(403));
    }

    private Stream<String> addresses(RequestMethod method) {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(it -> it.getMethodsCondition().getMethods().contains(method))
                .flatMap(it -> it.getPatternValues().stream())
                .map(it -> it.replaceAll("\\{[^}]*}", UUID.randomUUID().toString()))
                .sorted();
    }

    private static boolean isPrivate(String path) {
        return OPEN.stream().noneMatch(path::startsWith);
    }
}
