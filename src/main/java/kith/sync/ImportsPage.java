package kith.sync;

import java.util.List;
import kith.web.Frame;

/** Where a file is chosen, and the imports that there were; {@code error} says why a file was refused, else empty. */
record ImportsPage(Frame frame, String error, List<Line> lines) {

    record Line(String href, String file, String what, String when) {}
}
