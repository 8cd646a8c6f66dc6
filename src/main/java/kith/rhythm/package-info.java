/** How often each bond wants a touch, and where it stands. */
@NullMarked
package kith.rhythm;

import org.jspecify.annotations.NullMarked;
