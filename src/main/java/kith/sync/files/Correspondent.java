package kith.sync.files;

/** Whom a moment in a file was with: the name there, and the address of their profile or their uid, perhaps empty. */
public record Correspondent(String name, String url) {}
