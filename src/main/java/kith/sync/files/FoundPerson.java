package kith.sync.files;

import kith.people.PersonDraft;

/** A person that a file speaks of, and the line where it begins to. */
public record FoundPerson(PersonDraft draft, int line) {}
