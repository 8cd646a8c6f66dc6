package kith.sync.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How some table is to be read: what each of its columns says, from left to right.
 *
 * @param form how its text stands in the file
 */
public record Columns(Form form, List<ColumnField> fields) {

    /**
     * @param from    the line at which the table begins
     * @param headed  whether its first row says what the columns are
     * @param charset in which it is written; empty if that is to be told from the bytes
     */
    public record Form(char separator, int from, boolean headed, String charset) {

        public Form with(boolean otherHeaded, String otherCharset) {
            return new Form(separator, from, otherHeaded, otherCharset);
        }
    }

    public Columns {
        fields = List.copyOf(fields);
    }

    /** Whether there is something that a person could be called by. */
    public boolean nameSomebody() {
        return fields.stream().anyMatch(it -> switch (it) {
            case NAME, NAME_TURNED, GIVEN, FAMILY, NICKNAME, EMAIL, PHONE, LINK, COMPANY -> true;
            default -> false;
        });
    }

    public String written() {
        return Stream.concat(
                        Stream.of(
                                String.valueOf((int) form.separator()),
                                String.valueOf(form.from()),
                                String.valueOf(form.headed()),
                                form.charset().isEmpty() ? "-" : form.charset()),
                        fields.stream().map(Enum::name))
                .collect(Collectors.joining(" "));
    }

    /** Empty for what is not so written. */
    public static Optional<Columns> read(String written) {
        var words = written.split(" ");
        if (words.length < 5 || !words[0].matches("\\d{1,5}") || !words[1].matches("\\d{1,9}")) {
            return Optional.empty();
        }
        var form = new Form(
                (char) Integer.parseInt(words[0]),
                Integer.parseInt(words[1]),
                Boolean.parseBoolean(words[2]),
                words[3].equals("-") ? "" : words[3]);
        return Optional.of(new Columns(
                form,
                Stream.of(words)
                        .skip(4)
                        .map(it ->
                                ColumnField.named(it.toUpperCase(Locale.ROOT)).orElse(ColumnField.KEEP))
                        .toList()));
    }

    /** What the columns are called in Kith's own table; empty for those that keep the names they have. */
    List<Optional<String>> called() {
        var called = new ArrayList<Optional<String>>();
        for (int i = 0; i < fields.size(); i++) {
            var first = fields.get(i).column(0);
            int before = (int) fields.subList(0, i).stream()
                    .filter(it -> it.column(0).equals(first))
                    .count();
            called.add(fields.get(i).column(before));
        }
        return called;
    }
}
