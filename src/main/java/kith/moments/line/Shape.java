package kith.moments.line;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How something may be worded. A line is held against some hundred shapes, nearly all in vain: so a shape is tried only
 * where the line has a letter that it may begin with.
 */
record Shape(Pattern pattern, Openings openings) {

    /** A space in {@code words} stands for a few of any kind, a space with a question mark for some or none. */
    static Shape of(String words) {
        var pattern = Pattern.compile(words.replace(" ?", "\\s{0,9}").replace(" ", "\\s{1,9}"), Sheet.FLAGS);
        return new Shape(pattern, Openings.of(pattern.pattern()));
    }

    /** The first match in the scope that is not empty. What stands before the scope is seen by a look behind. */
    Optional<MatchResult> find(CharSequence text, Span scope) {
        var matcher = pattern.matcher(text).useTransparentBounds(true);
        for (int i = scope.from(); i < scope.to(); i++) {
            if (openings.allow(text, i)
                    && matcher.region(i, scope.to())
                            .useAnchoringBounds(i == scope.from())
                            .lookingAt()
                    && matcher.end() > i) {
                return Optional.of(matcher.toMatchResult());
            }
        }
        return Optional.empty();
    }
}
