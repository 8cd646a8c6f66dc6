package kith.interests;

import java.util.List;
import java.util.stream.Stream;
import kith.drafts.Plain;

/**
 * Something that people care for, as the vocabulary has it.
 *
 * @param broader the id of the wider one that it is part of; empty for none
 */
public record Interest(String id, String name, String category, String broader, List<String> synonyms) {

    /** Its name and its synonyms as they are compared: whoever has one of these has this interest. */
    public List<String> normals() {
        return Stream.concat(Stream.of(name), synonyms.stream())
                .map(Plain::text)
                .distinct()
                .toList();
    }
}
