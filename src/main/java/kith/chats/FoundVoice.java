package kith.chats;

import java.time.LocalDate;
import kith.chats.transcript.Voice;

/**
 * Somebody who writes in an export, and how much.
 *
 * @param alone whether there is a chat with them alone
 */
record FoundVoice(Voice voice, boolean alone, int messages, LocalDate firstOn, LocalDate lastOn) {}
