package kith.bench;

import java.util.Optional;

/**
 * How the better of two living programs did on a machine like this one, with as many people: docs/scaling.md says which
 * and how. Milliseconds at one connection.
 */
record Peer(String who, double p50, double p99) {

    static Optional<Peer> of(String page) {
        return switch (page) {
            case "Today" -> Optional.of(new Peer("Nametag, home", 51.6, 70.5));
            case "People, page of 50" -> Optional.of(new Peer("Contrack, list", 309, 403));
            case "Search by name", "Palette", "Search with a slip" ->
                Optional.of(new Peer("Contrack, search", 2.5, 8.2));
            case "Person, 345 moments" -> Optional.of(new Peer("Nametag, page", 172, 263));
            case "Log a moment" -> Optional.of(new Peer("Nametag, log", 9.7, 25.0));
            default -> Optional.empty();
        };
    }
}
