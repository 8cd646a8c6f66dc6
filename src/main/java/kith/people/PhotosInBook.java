package kith.people;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kith.bookfile.BookFiles;
import kith.drafts.Photo;
import kith.members.Member;
import kith.photos.Photos;
import kith.photos.PicturesKept;
import kith.platform.Owner;
import org.springframework.stereotype.Component;

/** The photos of a book's people, also those that a merge or the bin may give back. */
@Component
class PhotosInBook implements BookFiles {

    private final Portraits portraits;
    private final Photos photos;
    private final List<PicturesKept> kept;

    PhotosInBook(Portraits portraits, Photos photos, List<PicturesKept> kept) {
        this.portraits = portraits;
        this.photos = photos;
        this.kept = kept;
    }

    @Override
    public String kind() {
        return "photos";
    }

    @Override
    public Map<String, String> names(Owner owner) {
        var member = new Member.Id(owner.value());
        var names = new HashSet<>(portraits.all(member));
        kept.forEach(it -> names.addAll(it.pictures(member)));
        return names.stream().collect(Collectors.toMap(it -> it, _ -> "jpg"));
    }

    @Override
    public Optional<byte[]> read(Owner owner, String name) {
        return photos.find(new Member.Id(owner.value()), name).map(Photo::bytes);
    }

    @Override
    public boolean keep(Owner owner, String name, byte[] bytes) {
        return photos.keepAs(new Member.Id(owner.value()), name, new Photo("image/jpeg", bytes));
    }
}
