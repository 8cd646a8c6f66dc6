/**
 * What a card can say of somebody's life and the book has no field for: addresses, days that matter, languages, pronouns,
 * earlier work. It stays in the person's kept properties ({@code Person.rest}), so that it travels with every card, import and
 * merge; this room reads it as facts, shows it, changes it, and remembers whose day comes when.
 */
@ApplicationModule(allowedDependencies = {"ahead", "drafts", "platform", "web", "members", "people"})
@NullMarked
package kith.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
