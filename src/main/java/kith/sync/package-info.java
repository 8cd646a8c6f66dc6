/** Data in and out: address books, exports, files. */
@NullMarked
package kith.sync;

import org.jspecify.annotations.NullMarked;
