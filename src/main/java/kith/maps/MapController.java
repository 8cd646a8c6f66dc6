package kith.maps;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import kith.members.Member;
import kith.people.Cities;
import kith.people.Cities.City;
import kith.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** Where one's people live. */
@Controller
class MapController {

    private final Cities cities;
    private final Gazetteer gazetteer;

    MapController(Cities cities, Gazetteer gazetteer) {
        this.cities = cities;
        this.gazetteer = gazetteer;
    }

    @GetMapping("/people/map")
    ModelAndView map(Frame frame, Member member) {
        var homes = cities.of(member.id());
        var found = gazetteer.find(homes.cities());
        var lines = homes.cities().stream()
                .map(it -> new MapPage.Line(
                        it.name(),
                        list(it),
                        it.country(),
                        it.people(),
                        found.cities().containsKey(it) ? "" : frame.say("maps.cities.unknown")))
                .toList();
        var page = new MapPage(
                frame.titled(frame.say("maps.cities.title"), "people"),
                lines.isEmpty() ? "" : frame.say("maps.cities.lead", lines.size(), homes.homeless()),
                found.cities().isEmpty() ? Optional.empty() : Optional.of(CityMap.of(found.cities(), found.all())),
                lines);
        return new ModelAndView("maps/cities", "page", page);
    }

    /** Whoever lives there, in the list of people. */
    static String list(City city) {
        return "/people?city=" + UriUtils.encodeQueryParam(city.name(), UTF_8);
    }

    record MapPage(Frame frame, String lead, Optional<CityMap> map, java.util.List<Line> lines) {

        record Line(String city, String href, String country, int people, String note) {}
    }
}
