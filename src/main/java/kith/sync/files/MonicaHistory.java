package kith.sync.files;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.moments.Channel;
import kith.moments.Direction;

/** What happened between the owner of a Monica export and others: calls, conversations message by message, activities. */
final class MonicaHistory {

    /** By what way an activity was, if its type says so; Monica's own types are all things done together. */
    private static final Map<Channel, Pattern> WAYS = Map.of(
            Channel.VIDEO, words("video|zoom|skype|facetime|teams"),
            Channel.CALL, words("call|called|phone|telephone|anruf|telefon|telefonat"),
            Channel.EMAIL, words("e-?mail|mail"),
            Channel.LETTER, words("letter|postcard|brief|postkarte"),
            Channel.MESSAGE, words("chat|message|text|whatsapp|sms|nachricht"));

    private final MonicaDirectory directory;
    private final Report report;

    MonicaHistory(MonicaDirectory directory, Report report) {
        this.directory = directory;
        this.report = report;
    }

    private static Pattern words(String any) {
        return Pattern.compile("\\b(?:" + any + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    void calls(MonicaEntry contact) {
        contact.under("call").forEach(call -> {
            var direction = switch (call.text("contact_called")) {
                case "true", "1" -> Direction.IN;
                case "false", "0" -> Direction.OUT;
                default -> Direction.BOTH;
            };
            var felt = call.parts("emotions").map(it -> it.text("name")).collect(Collectors.joining(", "));
            var at = call.text("called_at");
            var note = lines(
                    call.text("content"),
                    felt.isEmpty() ? "" : MonicaWords.say("felt", felt),
                    MonicaWords.unread(call));
            moment(
                    with(contact),
                    when(at, call.createdAt()),
                    new How(Channel.CALL, direction, ""),
                    note,
                    key(call, contact, at),
                    call.line());
        });
    }

    /** Each message is a moment; a conversation without any is one by itself. */
    void conversations(MonicaEntry contact) {
        contact.under("conversation").forEach(conversation -> {
            var type = directory.kind(conversation.text("contact_field_type"));
            var channel = type.type().equals("email") ? Channel.EMAIL : Channel.MESSAGE;
            var said = channel == Channel.EMAIL || type.type().equals("phone") ? "" : type.name();
            var at = conversation.text("happened_at");
            var messages = conversation.parts("messages").toList();
            var key = key(conversation, contact, at);
            var unread = MonicaWords.unread(conversation);
            if (messages.isEmpty() || !unread.isEmpty()) {
                moment(
                        with(contact),
                        when(at, conversation.createdAt()),
                        new How(channel, Direction.BOTH, said),
                        unread,
                        key,
                        conversation.line());
            }
            for (int i = 0; i < messages.size(); i++) {
                var message = messages.get(i);
                int place = i;
                moment(
                        with(contact),
                        when(message.text("written_at"), at).map(it -> it.plusMillis(place)),
                        new How(channel, message.is("written_by_me") ? Direction.OUT : Direction.IN, said),
                        lines(message.text("content"), MonicaWords.unread(message)),
                        message.uuid().isEmpty()
                                ? Keys.of("monica", key, String.valueOf(place), message.text("content"))
                                : key(message, contact, ""),
                        message.line());
            }
        });
    }

    void activity(MonicaEntry activity) {
        var people = directory.takingPart(activity.uuid());
        var type = directory.kind(activity.text("type")).name();
        var channel = WAYS.entrySet().stream()
                .filter(it -> it.getValue().matcher(type).find())
                .map(Map.Entry::getKey)
                .min(Channel::compareTo)
                .orElse(Channel.IN_PERSON);
        var felt = activity.parts("emotions").map(it -> it.text("name")).collect(Collectors.joining(", "));
        var note = lines(
                activity.text("summary"),
                activity.text("description"),
                felt.isEmpty() ? "" : MonicaWords.say("felt", felt),
                MonicaWords.unread(activity.without("happened_at")));
        if (people.isEmpty()) {
            report.skipped(activity.line(), Reason.NOBODY, activity.text("summary"));
            return;
        }
        moment(
                people,
                when(activity.text("happened_at"), activity.createdAt()),
                new How(channel, Direction.BOTH, type),
                note,
                Keys.of("monica", "activity", activity.uuid()),
                activity.line());
    }

    private record How(Channel channel, Direction direction, String occasion) {}

    private void moment(List<Correspondent> people, Optional<Instant> at, How how, String note, String key, int line) {
        at.ifPresentOrElse(
                time -> report.moment(
                        new FoundMoment(people, time, how.channel(), how.direction(), how.occasion(), note, key, line)),
                () -> report.skipped(line, Reason.NO_TIME, note.length() > 40 ? note.substring(0, 40) : note));
    }

    private List<Correspondent> with(MonicaEntry contact) {
        return List.of(directory.correspondent(contact.uuid()));
    }

    private static Optional<Instant> when(String at, String otherwise) {
        return MonicaDays.instant(at).or(() -> MonicaDays.instant(otherwise));
    }

    private static String key(MonicaEntry entry, MonicaEntry contact, String at) {
        return entry.uuid().isEmpty()
                ? Keys.of("monica", entry.type(), contact.uuid(), at, entry.text("content"))
                : Keys.of("monica", entry.type(), entry.uuid());
    }

    private static String lines(String... parts) {
        return Stream.of(parts).filter(it -> !it.isBlank()).collect(Collectors.joining("\n"));
    }
}
