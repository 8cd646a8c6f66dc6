/** A member's book: the people they keep up with. */
@NullMarked
package kith.people;

import org.jspecify.annotations.NullMarked;
