package kith.sync.files;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a file says, held in memory: for small files and for tests. */
public record ParsedFile(
        Optional<FileFormat> format,
        List<FoundPerson> people,
        List<FoundMoment> moments,
        List<Skipped> skipped,
        Optional<Reason> error) {

    public ParsedFile {
        people = List.copyOf(people);
        moments = List.copyOf(moments);
        skipped = List.copyOf(skipped);
    }

    /** Reads {@code bytes} in the format that their content shows. */
    public static ParsedFile of(InputStream bytes) {
        return collect(new AddressFile(bytes));
    }

    /** Reads {@code bytes} as {@code format}. */
    public static ParsedFile of(InputStream bytes, FileFormat format) {
        return collect(new AddressFile(bytes, format));
    }

    static ParsedFile of(InputStream bytes, long most) {
        return collect(new AddressFile(bytes, Optional.empty(), most));
    }

    private static ParsedFile collect(AddressFile file) {
        var people = new ArrayList<FoundPerson>();
        var moments = new ArrayList<FoundMoment>();
        var skipped = new ArrayList<Skipped>();
        var end = file.read(new Findings() {
            @Override
            public void person(FoundPerson found) {
                people.add(found);
            }

            @Override
            public void moment(FoundMoment found) {
                moments.add(found);
            }

            @Override
            public void skipped(Skipped what) {
                skipped.add(what);
            }
        });
        return new ParsedFile(end.format(), people, moments, skipped, end.error());
    }
}
