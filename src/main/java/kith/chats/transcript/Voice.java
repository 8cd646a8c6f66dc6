package kith.chats.transcript;

/**
 * Somebody who writes in a chat.
 *
 * @param key   by which the service's next export names the same one: a number there, else the name
 * @param name  as the export shows it; a phone number for whom its owner had no name
 * @param phone empty where the export does not tell
 * @param owner whether the export itself says that it is theirs
 */
public record Voice(String key, String name, String phone, boolean owner) {}
