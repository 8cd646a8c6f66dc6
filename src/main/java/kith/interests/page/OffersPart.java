package kith.interests.page;

import java.util.List;

/** What a field for interests offers while one types; a part of a page, which is complete without it. */
record OffersPart(List<Offer> offers) {

    /** @param note the word by which it was found, or what it is part of; empty for none */
    record Offer(String word, String note) {}
}
