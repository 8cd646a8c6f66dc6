package kith.files;

import static kith.bookfile.BookTable.of;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.bookfile.BookFiles;
import kith.bookfile.BookPart;
import kith.bookfile.BookRow;
import kith.bookfile.BookTable;
import kith.platform.Owner;
import org.springframework.stereotype.Component;

/** Kept files, as they leave with the whole book and come back with it: rows, and contents. */
@Component
class FilesInBook implements BookPart, BookFiles {

    private final KeptFiles files;
    private final FileStore store;

    FilesInBook(KeptFiles files, FileStore store) {
        this.files = files;
        this.store = store;
    }

    @Override
    public List<BookTable> tables() {
        return List.of(of("kept_file").checked(FilesInBook::file));
    }

    private static void file(BookRow row) {
        row.filled("kind");
        row.oneOf("kind", FileKind.class);
        row.readable("content", FileStore::mustBeName);
        row.put("name", FileName.of(row.words("name"), FileKind.valueOf(row.words("kind"))));
    }

    @Override
    public String kind() {
        return "files";
    }

    @Override
    public Map<String, String> names(Owner owner) {
        return files.endings(owner);
    }

    @Override
    public Optional<byte[]> read(Owner owner, String name) {
        return store.has(owner, name) ? Optional.of(store.read(owner, name)) : Optional.empty();
    }

    /** Only what it says that it is, and what could have come by a page, too; a picture comes as clean as it left. */
    @Override
    public boolean keep(Owner owner, String name, byte[] bytes) {
        return bytes.length <= TakeFile.LARGEST
                && FileStore.name(bytes).equals(name)
                && Recognise.of(bytes)
                        .flatMap(kind -> TakeFile.clean(kind, bytes))
                        .filter(clean -> FileStore.name(clean).equals(name))
                        .isPresent()
                && files.put(owner, name, bytes);
    }
}
