package kith.sync.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kith.drafts.PersonDraft;
import kith.facts.Values;

/**
 * The cards of a vCard file, one by one: unfolds lines, finds where cards begin and end, and survives cards that are
 * cut off, nested or far too long. No more than one card is ever in memory.
 */
final class CardFile {

    /** A photo of 6 MB; the server runs in a small heap. */
    private static final int LONGEST_PROPERTY = 8 * 1024 * 1024;

    private static final int MOST_PROPERTIES = 5_000;
    private static final long LARGEST_CARD = 16L * 1024 * 1024;
    private static final int LARGEST_AGENT = 64 * 1024;

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final Source source;
    private final Report report;
    private final StringBuilder property = new StringBuilder();
    private int propertyLine;
    private boolean propertyTooLong;
    private int lineNumber;

    private final List<ContentLine> card = new ArrayList<>();
    private int cardLine;
    private int depth;
    private long cardSize;
    private boolean tooManySaid;
    private boolean strayText;
    private final StringBuilder agent = new StringBuilder();

    CardFile(Source source, Report report) {
        this.source = source;
        this.report = report;
    }

    void read() throws IOException {
        var line = new StringBuilder();
        while (source.readLine(line, LONGEST_PROPERTY + 1)) {
            lineNumber++;
            if (!continues(line)) {
                endProperty();
                startProperty(line);
            }
            line.setLength(0);
            shrink(line);
        }
        endProperty();
        if (depth > 0) {
            endCard();
        }
    }

    private static void shrink(StringBuilder builder) {
        if (builder.capacity() > 1024 * 1024) {
            builder.trimToSize();
        }
    }

    /** Adds the line to the property before it, if it is a part of that. */
    private boolean continues(CharSequence line) {
        if (property.isEmpty() || line.isEmpty()) {
            return false;
        }
        if (property.charAt(property.length() - 1) == '=' && head("QUOTED-PRINTABLE")) {
            property.setLength(property.length() - 1);
            return add(line, isBlank(line.charAt(0)) && line.length() > 1 && line.charAt(1) == '=' ? 1 : 0);
        }
        if (isBlank(line.charAt(0))) {
            return add(line, 1);
        }
        return isBareBase64(line) && (head("BASE64") || head("ENCODING=B")) && add(line, 0);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private boolean add(CharSequence line, int from) {
        if (property.length() + line.length() > LONGEST_PROPERTY) {
            propertyTooLong = true;
        } else {
            property.append(line, from, line.length());
        }
        return true;
    }

    /** Whether the words before the property's colon hold {@code word}. */
    private boolean head(String word) {
        int colon = property.indexOf(":");
        return colon > 0
                && colon < 1000
                && property.substring(0, colon).toUpperCase(Locale.ROOT).contains(word);
    }

    private static boolean isBareBase64(CharSequence line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c > 'z' || !Character.isLetterOrDigit(c) && c != '+' && c != '/' && c != '=') {
                return false;
            }
        }
        return true;
    }

    private void startProperty(CharSequence line) {
        propertyLine = lineNumber;
        propertyTooLong = line.length() > LONGEST_PROPERTY;
        if (propertyTooLong) {
            property.append(line, 0, LONGEST_PROPERTY);
        } else {
            property.append(line);
        }
    }

    private void endProperty() {
        if (property.isEmpty()) {
            return;
        }
        if (is("BEGIN:VCARD")) {
            begin();
        } else if (is("END:VCARD")) {
            end();
        } else if (depth == 0) {
            stray();
        } else if (depth > 1) {
            nested();
        } else if (propertyTooLong) {
            report.skipped(propertyLine, Reason.TOO_LONG, name());
        } else {
            keep();
        }
        property.setLength(0);
        shrink(property);
    }

    private boolean is(String mark) {
        char first = property.charAt(0);
        return (first == mark.charAt(0) || first == Character.toLowerCase(mark.charAt(0)) || isBlank(first))
                && property.length() < 100
                && property.indexOf("@") < 0 // most lines with such a letter are an e-mail address
                && WHITE_SPACE.matcher(property).replaceAll("").equalsIgnoreCase(mark);
    }

    /** A card in a card is the value of AGENT (vCard 2.1); anywhere else the card before just lacks its end. */
    private void begin() {
        boolean isAgent = depth == 1
                && !card.isEmpty()
                && card.getLast().name().equals("AGENT")
                && card.getLast().raw().isBlank();
        if (depth == 1 && !isAgent) {
            endCard();
        }
        if (depth == 0) {
            cardLine = propertyLine;
            strayText = false;
        } else {
            nested();
        }
        depth++;
    }

    private void end() {
        if (depth > 1) {
            nested();
            if (--depth == 1 && !card.isEmpty()) {
                card.add(card.removeLast().withValue(Values.escape(Text.decode(agent.toString()))));
                agent.setLength(0);
            }
        } else if (depth == 1) {
            endCard();
        } else {
            stray();
        }
    }

    private void nested() {
        if (agent.length() + property.length() <= LARGEST_AGENT) {
            agent.append(agent.isEmpty() ? "" : "\n").append(property);
        }
    }

    private void stray() {
        if (!strayText && !property.toString().isBlank()) {
            strayText = true;
            report.skipped(propertyLine, Reason.OUTSIDE_A_CARD, "");
        }
    }

    private void keep() {
        if (card.size() >= MOST_PROPERTIES || cardSize + property.length() > LARGEST_CARD) {
            if (!tooManySaid) {
                tooManySaid = true;
                report.skipped(propertyLine, Reason.TOO_MANY_PROPERTIES, name());
            }
            return;
        }
        cardSize += property.length();
        var parsed = ContentLine.parse(property.toString(), propertyLine);
        if (parsed.isPresent()) {
            card.add(parsed.get());
        } else if (!property.toString().isBlank()) {
            report.skipped(propertyLine, Reason.NOT_A_PROPERTY, "");
        }
    }

    private String name() {
        int end = 0;
        while (end < Math.min(40, property.length()) && ":;".indexOf(property.charAt(end)) < 0) {
            end++;
        }
        return Text.decode(property.substring(0, end));
    }

    private void endCard() {
        var properties = List.copyOf(card);
        int line = cardLine;
        card.clear();
        agent.setLength(0);
        cardSize = 0;
        depth = 0;
        tooManySaid = false;
        switch (read(properties)) {
            case CardReader.Result.Person(PersonDraft draft) -> report.person(draft, line);
            case CardReader.Result.None(Reason why) -> report.skipped(line, why, "");
        }
    }

    /** A card that breaks its reader is one lost card, not a lost file. */
    private CardReader.Result read(List<ContentLine> properties) {
        try {
            return new CardReader(properties, report).read();
        } catch (RuntimeException _) {
            return new CardReader.Result.None(Reason.WRONG_SHAPE);
        }
    }
}
