package kith.files;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import kith.web.Frame;

/**
 * The files beside a person or a moment.
 *
 * @param faults  why some of what was just brought is not kept
 * @param earlier where the list goes on; empty at its end
 * @param room    how much is taken of what there is
 */
record FilesPage(
        Frame frame,
        String back,
        String backTo,
        String at,
        List<String> faults,
        String caption,
        List<Line> lines,
        List<Line> binned,
        String earlier,
        String room) {

    /**
     * One of them.
     *
     * @param look where one looks at it: the picture, or the file itself
     * @param what what it is, how large, and since when it is here
     * @param gone whether its content is missing on the disk
     */
    record Line(String href, String look, String name, String caption, String what, boolean picture, boolean gone) {}

    static List<Line> lines(List<KeptFile> files, Predicate<KeptFile> gone, Frame frame, Instant now) {
        var zone = frame.words().zone();
        var today = now.atZone(zone).toLocalDate();
        return files.stream()
                .map(it -> new Line(
                        it.href(),
                        it.kind().isPicture() ? it.href() + "/large" : it.href(),
                        it.name(),
                        it.caption(),
                        frame.say(
                                "files.what",
                                frame.say(
                                        "files.sort." + it.kind().sort().name().toLowerCase(Locale.ROOT)),
                                HowLarge.of(it.bytes(), frame),
                                frame.words().relative(it.addedAt().atZone(zone).toLocalDate(), today)),
                        it.kind().isPicture(),
                        gone.test(it)))
                .toList();
    }
}
