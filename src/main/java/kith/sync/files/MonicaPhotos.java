package kith.sync.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kith.drafts.Photo;

/** The photos of a Monica export, which stand behind the people in it: laid down in a file of their own until asked for. */
final class MonicaPhotos implements AutoCloseable {

    private record Place(long at, int length, String mediaType) {}

    private final RandomAccessFile file;
    private final Map<String, Place> places = new HashMap<>();

    MonicaPhotos(Path where) throws IOException {
        file = new RandomAccessFile(where.toFile(), "rw");
    }

    void add(MonicaEntry photo) throws IOException {
        if (CardPhoto.ofAddress(photo.text("dataUrl")) instanceof CardPhoto.Inline(var picture)) {
            places.put(photo.uuid(), new Place(file.length(), picture.bytes().length, picture.mediaType()));
            file.seek(file.length());
            file.write(picture.bytes());
        }
    }

    boolean has(String uuid) {
        return places.containsKey(uuid);
    }

    Optional<Photo> find(String uuid) throws IOException {
        var place = places.get(uuid);
        if (place == null) {
            return Optional.empty();
        }
        var bytes = new byte[place.length()];
        file.seek(place.at());
        file.readFully(bytes);
        return Optional.of(new Photo(place.mediaType(), bytes));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
