package kith.photos;

import java.util.Set;
import kith.members.Member;

/** Photos that nobody of the book has just now and that are not to be forgotten, as they may come back. */
public interface PicturesKept {

    Set<String> pictures(Member.Id member);
}
