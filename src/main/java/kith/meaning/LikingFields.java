package kith.meaning;

import java.util.List;
import java.util.stream.Stream;
import kith.meaning.MeaningPanels.Tick;
import kith.moments.Channel;
import kith.web.Frame;

/** The fields of how somebody likes to be in touch, as a form shows them, and what is wrong with them. */
record LikingFields(
        Frame frame,
        String action,
        List<Tick> channels,
        String days,
        String wrongDays,
        String words,
        String wrongWords) {

    static LikingFields of(Frame frame, String action, LikingForm form) {
        return new LikingFields(
                frame,
                action,
                Stream.of(Channel.values())
                        .filter(it -> it != Channel.OTHER)
                        .map(it -> new Tick(
                                Meaning.word(it),
                                frame.say("meaning.channel." + Meaning.word(it)),
                                form.channel().contains(Meaning.word(it))))
                        .toList(),
                form.days(),
                form.wrongDays() ? frame.say("meaning.fault.days", Liking.MOST_DAYS) : "",
                form.words(),
                form.wrongWords() ? frame.say("meaning.fault.words", Liking.LONGEST) : "");
    }
}
