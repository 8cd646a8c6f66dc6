package kith.facts;

import java.util.List;
import kith.web.Frame;

/**
 * What is known of somebody's life, on their page, and what may be added, each in a small form that opens there.
 *
 * @param ahead how many days ahead one hears of their days, in words
 */
record LifePanel(Frame frame, String at, List<Line> lines, List<String> kinds, String ahead) {

    /** @param href where it is changed; empty for what follows from elsewhere */
    record Line(String icon, String label, String value, String href) {}
}
