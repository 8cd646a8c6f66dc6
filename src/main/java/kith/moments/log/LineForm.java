package kith.moments.log;

import org.springframework.util.MultiValueMap;

/**
 * A line as the log box sends it.
 *
 * @param person whose page it was typed on; empty for none
 * @param about  whom its details are about, as in {@link LogForm}; empty for the first
 * @param back   where to go afterwards
 */
record LineForm(String line, String person, String about, String back) {

    static LineForm of(MultiValueMap<String, String> fields) {
        return new LineForm(
                LogForm.text(fields, "line"),
                LogForm.text(fields, "person"),
                LogForm.text(fields, "about"),
                LogController.local(LogForm.text(fields, "back")));
    }
}
