package kith.sync.files;

import java.util.Arrays;
import java.util.Optional;

/** What a column of some table may say of a person. */
public enum ColumnField {
    NAME("Name"),
    /** The whole name, the family's first and a comma behind it. */
    NAME_TURNED("Name"),
    GIVEN("Given Name"),
    MIDDLE("Middle Name"),
    FAMILY("Family Name"),
    PREFIX("Name Prefix"),
    SUFFIX("Name Suffix"),
    NICKNAME("Nickname"),
    EMAIL("E-mail", 10),
    PHONE("Phone", 10),
    LINK("Link", 10),
    COMPANY("Company", 2),
    DEPARTMENT("Department"),
    JOB("Job Title", 2),
    BIRTHDAY_DAY_FIRST("Birthday"),
    BIRTHDAY_MONTH_FIRST("Birthday"),
    STREET("Street"),
    CITY("City"),
    REGION("Region"),
    CODE("Postal Code"),
    COUNTRY("Country"),
    MET_WHERE("Met Where"),
    MET_ON("Met On"),
    CIRCLES("Circles"),
    INTERESTS("Interests"),
    LANGUAGES("Languages"),
    PRONOUNS("Pronouns"),
    NOTES("Notes", 10),
    /** Kept under the name that the file gives it. */
    KEEP(""),
    LEAVE_OUT("");

    private final String column;
    private final int most;

    ColumnField(String column) {
        this(column, 1);
    }

    ColumnField(String column, int most) {
        this.column = column;
        this.most = most;
    }

    /** What the column is called in Kith's own table, if {@code before} others of its kind stand before it. */
    Optional<String> column(int before) {
        return column.isEmpty() || before >= most
                ? Optional.empty()
                : Optional.of(before == 0 ? column : column + ' ' + (before + 1));
    }

    public static Optional<ColumnField> named(String word) {
        return Arrays.stream(values()).filter(it -> it.name().equals(word)).findFirst();
    }
}
