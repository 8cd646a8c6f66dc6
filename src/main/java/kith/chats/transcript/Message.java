package kith.chats.transcript;

import java.time.Instant;

/** That somebody wrote at a time; {@code text} is empty for a picture and the like. */
public record Message(String voice, Instant at, String text) {}
