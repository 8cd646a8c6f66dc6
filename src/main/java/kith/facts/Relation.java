package kith.facts;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody is to somebody else: their child, their mentor, or what a word of the member says. */
public enum Relation {
    PARTNER("spouse"),
    CHILD("child"),
    PARENT("parent"),
    SIBLING("sibling"),
    GRANDCHILD("x-grandchild"),
    GRANDPARENT("x-grandparent"),
    RELATIVE("kin"),
    FRIEND("friend"),
    NEIGHBOUR("neighbor"),
    COLLEAGUE("co-worker"),
    MANAGER("x-manager"),
    REPORT("x-report"),
    MENTOR("x-mentor"),
    MENTEE("x-mentee"),
    INTRODUCER("x-introducer"),
    INTRODUCED("x-introduced"),
    OTHER("contact");

    /** What files call them; whatever is not here is an own word. */
    private static final Map<String, Relation> CALLED = Map.ofEntries(
            entry("partner", PARTNER),
            entry("domestic partner", PARTNER),
            entry("sweetheart", PARTNER),
            entry("significant other", PARTNER),
            entry("lover", PARTNER),
            entry("date", PARTNER),
            entry("husband", PARTNER),
            entry("wife", PARTNER),
            entry("boyfriend", PARTNER),
            entry("girlfriend", PARTNER),
            entry("son", CHILD),
            entry("daughter", CHILD),
            entry("stepchild", CHILD),
            entry("mother", PARENT),
            entry("father", PARENT),
            entry("stepparent", PARENT),
            entry("brother", SIBLING),
            entry("sister", SIBLING),
            entry("grandchild", GRANDCHILD),
            entry("grandparent", GRANDPARENT),
            entry("grandmother", GRANDPARENT),
            entry("grandfather", GRANDPARENT),
            entry("relative", RELATIVE),
            entry("cousin", RELATIVE),
            entry("uncle", RELATIVE),
            entry("aunt", RELATIVE),
            entry("nephew", RELATIVE),
            entry("niece", RELATIVE),
            entry("bestfriend", FRIEND),
            entry("best friend", FRIEND),
            entry("neighbour", NEIGHBOUR),
            entry("co-resident", NEIGHBOUR),
            entry("colleague", COLLEAGUE),
            entry("coworker", COLLEAGUE),
            entry("manager", MANAGER),
            entry("boss", MANAGER),
            entry("report", REPORT),
            entry("subordinate", REPORT),
            entry("assistant", REPORT),
            entry("mentor", MENTOR),
            entry("mentee", MENTEE),
            entry("protege", MENTEE),
            entry("introducer", INTRODUCER),
            entry("referred by", INTRODUCER),
            entry("referredby", INTRODUCER),
            entry("introduced", INTRODUCED));

    private final String type;

    Relation(String type) {
        this.type = type;
    }

    /** What the one is to the other, as the other is this to the one. */
    public Relation back() {
        return switch (this) {
            case CHILD -> PARENT;
            case PARENT -> CHILD;
            case GRANDCHILD -> GRANDPARENT;
            case GRANDPARENT -> GRANDCHILD;
            case MANAGER -> REPORT;
            case REPORT -> MANAGER;
            case MENTOR -> MENTEE;
            case MENTEE -> MENTOR;
            case INTRODUCER -> INTRODUCED;
            case INTRODUCED -> INTRODUCER;
            case PARTNER, SIBLING, RELATIVE, FRIEND, NEIGHBOUR, COLLEAGUE, OTHER -> this;
        };
    }

    /** Who made the member and somebody known to each other can only be somebody of the book. */
    public boolean isOfTheBook() {
        return this == INTRODUCER || this == INTRODUCED;
    }

    /** As addresses and words have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Relation> of(String word) {
        return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    /** As RFC 6350, section 6.6.6 has it, or a type of our own. */
    String type() {
        return type;
    }

    /** What a file means by a type or a label. */
    static Relation called(String label) {
        var plain = label.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(it -> it.type.equals(plain))
                .findFirst()
                .orElseGet(() -> CALLED.getOrDefault(plain, OTHER));
    }

    /** Whether the label says no more than this. */
    boolean isCalled(String label) {
        var plain = label.strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty() || plain.equals(type) || plain.equals(word());
    }
}
