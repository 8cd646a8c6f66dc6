/**
 * Who somebody is behind their title: their story, what they struggle with, what they hope for, and what they are at, with the
 * day to ask how it goes. It stays between the member and their book; no card carries it.
 */
@ApplicationModule(allowedDependencies = {"bookfile", "drafts", "platform", "web", "members", "people", "nudges"})
@NullMarked
package kith.stories;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
