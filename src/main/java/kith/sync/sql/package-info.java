/** Dumps of MySQL: their rows one by one, and a place on the disk where rows wait until they are asked for. */
@NullMarked
package kith.sync.sql;

import org.jspecify.annotations.NullMarked;
