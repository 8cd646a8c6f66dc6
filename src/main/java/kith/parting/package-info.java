/**
 * Letting a bond go that has done its work: with a note of thanks, without blame, and for as long as the member likes. Whoever
 * was parted from stays in the book and is found there; nothing about them is due or suggested; and it can be taken back at any
 * time, the bond then being as it was.
 */
@ApplicationModule(
        allowedDependencies = {
            "bookfile",
            "drafts",
            "platform",
            "web",
            "members",
            "people",
            "moments",
            "rhythm",
            "nudges"
        })
@NullMarked
package kith.parting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
