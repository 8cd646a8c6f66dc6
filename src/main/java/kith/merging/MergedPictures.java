package kith.merging;

import java.util.Set;
import java.util.stream.Collectors;
import kith.members.Member;
import kith.photos.PicturesKept;
import org.springframework.stereotype.Component;

/** The photos that people had before a merge gave them another: its undoing brings them back. */
@Component
class MergedPictures implements PicturesKept {

    private final Merges merges;

    MergedPictures(Merges merges) {
        this.merges = merges;
    }

    @Override
    public Set<String> pictures(Member.Id member) {
        return merges.latest(member, Merges.LATEST, Integer.MAX_VALUE).stream()
                .flatMap(it -> it.before().picture().stream())
                .collect(Collectors.toSet());
    }
}
