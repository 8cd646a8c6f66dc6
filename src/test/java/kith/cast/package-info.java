/** What every test stands on: a real database, the whole program listening on a port, and the people tests are about. */
@NullMarked
package kith.cast;

import org.jspecify.annotations.NullMarked;
