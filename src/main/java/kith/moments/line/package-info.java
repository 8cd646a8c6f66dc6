/** The log box: reads one everyday line, English or German, as a moment. Pure: no database, no clock of its own. */
@NullMarked
package kith.moments.line;

import org.jspecify.annotations.NullMarked;
