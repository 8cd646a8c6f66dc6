package kith.drafts;

/** What a person does and where: an organisation, a title, or both; never neither. */
public record Work(String organisation, String title) {

    public Work {
        organisation = organisation.strip();
        title = title.strip();
        if (organisation.isEmpty() && title.isEmpty()) {
            throw new IllegalArgumentException("Work needs an organisation or a title.");
        }
    }
}
