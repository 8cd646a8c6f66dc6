/** What would help a member today: why now, and with what. */
@NullMarked
package kith.nudges;

import org.jspecify.annotations.NullMarked;
