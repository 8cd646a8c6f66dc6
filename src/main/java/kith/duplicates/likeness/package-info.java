/** Which people of a book may be one and the same, and why: pure. It only says so: nobody is ever merged by a score. */
@NullMarked
package kith.duplicates.likeness;

import org.jspecify.annotations.NullMarked;
