package kith.interests.page;

import java.util.List;
import kith.interests.page.InterestPage.Way;
import kith.web.Frame;

/** All that the people of a book care about, under the heads of the vocabulary; the member's own words come last. */
record InterestsPage(Frame frame, List<Category> categories) {

    record Category(String id, String name, List<Way> interests) {}
}
