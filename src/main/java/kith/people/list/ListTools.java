package kith.people.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.people.Circle;
import kith.people.list.SavedViews.SavedView;
import kith.web.Frame;

/**
 * The ways from one part of the list to another.
 *
 * @param circles everybody, and each circle
 * @param filters of which several may be lit; following a lit one puts it out
 * @param narrow  what the form that narrows the list further begins with; empty while searching
 * @param views   those kept under names
 * @param keep    what can be kept under a name, as it is none of them; empty if nothing
 * @param forget  where the view that is shown is forgotten; empty if it is not kept
 */
record ListTools(
        List<Choice> circles,
        List<Choice> filters,
        List<Choice> orders,
        List<Choice> views,
        Optional<PeopleView> narrow,
        Optional<PeopleView> keep,
        Optional<String> forget) {

    /** A link among several of which one is lit. */
    record Choice(String href, String label, boolean here) {}

    static ListTools of(Frame frame, PeopleView view, List<Circle> circles, List<SavedView> kept) {
        var here = kept.stream()
                .filter(it -> it.query().equals(view.whole().query()))
                .map(SavedView::id)
                .findFirst();
        return new ListTools(
                circles(frame, view, circles),
                filters(frame, view),
                orders(frame, view),
                kept.stream()
                        .map(it -> new Choice(
                                "/people?" + it.query(),
                                it.name(),
                                here.filter(it.id()::equals).isPresent()))
                        .toList(),
                Optional.of(view.whole()),
                Optional.of(view.whole())
                        .filter(it -> here.isEmpty() && !it.query().isEmpty()),
                here.map(ListTools::forgetting));
    }

    static ListTools whileSearching(Frame frame, PeopleView view, List<Circle> circles) {
        return new ListTools(
                circles(frame, view, circles),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String forgetting(UUID view) {
        return "/people/views/" + view + "/removal";
    }

    private static List<Choice> circles(Frame frame, PeopleView view, List<Circle> circles) {
        var which = view.which();
        var everybody = new Choice(
                view.of(which.in(Optional.empty())).href(),
                frame.say("people.list.everybody"),
                which.circle().isEmpty());
        var each = circles.stream()
                .map(it -> new Choice(
                        view.of(which.in(Optional.of(it.id()))).href(),
                        it.name(),
                        which.circle().filter(it.id()::equals).isPresent()));
        return Stream.concat(Stream.of(everybody), each).toList();
    }

    private static List<Choice> filters(Frame frame, PeopleView view) {
        var which = view.which();
        var filters = new ArrayList<Choice>();
        filters.add(touch(frame, view, Which.Touch.LOSING));
        filters.add(touch(frame, view, Which.Touch.UNTOUCHED));
        if (!which.city().isEmpty()) {
            filters.add(new Choice(view.of(which.inCity("")).href(), frame.say("people.list.in", which.city()), true));
        }
        if (!which.interest().isEmpty()) {
            filters.add(new Choice(
                    view.of(which.interestedIn("")).href(),
                    frame.say("people.list.interested", which.interest()),
                    true));
        }
        return List.copyOf(filters);
    }

    /** Whom one is losing is listed by how long; otherwise the order stays. */
    private static Choice touch(Frame frame, PeopleView view, Which.Touch touch) {
        boolean here = view.which().touch() == touch;
        var other = view.of(view.which().touched(here ? Which.Touch.ANY : touch));
        var ordered = touch == Which.Touch.LOSING && !here ? other.by(PeopleView.Order.DUE) : other;
        return new Choice(ordered.href(), frame.say("people.list." + touch.word()), here);
    }

    private static List<Choice> orders(Frame frame, PeopleView view) {
        return Stream.of(PeopleView.Order.values())
                .filter(order -> order.fits(view.which()))
                .map(order -> new Choice(
                        view.by(order).href(), frame.say("people.order." + order.word()), order == view.order()))
                .toList();
    }
}
