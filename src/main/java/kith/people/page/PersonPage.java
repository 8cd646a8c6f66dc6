package kith.people.page;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import kith.people.Mentions.Piece;
import kith.people.PersonBrief;
import kith.web.Frame;

/** All about one person, what they care about first. */
record PersonPage(
        Frame frame,
        PersonBrief brief,
        String role,
        String place,
        String picture,
        List<DetailLine> details,
        List<Interest> interests,
        List<Piece> notes,
        List<Fact> contacts,
        List<Fact> facts,
        List<Tick> circles,
        List<Content> head,
        List<Content> top,
        List<Content> main,
        List<Content> side) {

    /** @param raised when it was brought up, in words; empty while it is open */
    record DetailLine(String id, String noticed, List<Piece> words, String when, String raised) {
        boolean open() {
            return raised.isEmpty();
        }
    }

    record Interest(String word, String href) {}

    /** @param href where its value leads; empty for nowhere */
    record Fact(String icon, String label, String value, String href) {}

    /** A circle, and whether the person is in it. */
    record Tick(String id, String name, boolean in) {}

    String at() {
        return brief.id().href();
    }

    String detailDeed(DetailLine line, String deed) {
        return at() + "/details/" + line.id() + "/" + deed;
    }

    Optional<DetailLine> firstOpen() {
        return details.stream().filter(DetailLine::open).findFirst();
    }

    boolean nothingCared() {
        return interests.isEmpty() && notes.isEmpty();
    }
}
