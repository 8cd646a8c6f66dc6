package kith.drafts;

/** A picture as it came from a form or a file: its bytes and what they claim to be, still unchecked. */
@SuppressWarnings("ArrayRecordComponent") // carried from a file to the disk, never compared
public record Photo(String mediaType, byte[] bytes) {}
