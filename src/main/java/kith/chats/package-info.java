/** Chats from WhatsApp, Telegram and Signal: who of the book is meant, one moment a day, and the taking back. */
@ApplicationModule(
        allowedDependencies = {"bookfile", "platform", "web", "members", "drafts", "people", "moments", "sync"})
@NullMarked
package kith.chats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
