/** The page that opens first: today's few people. */
@NullMarked
package kith.today;

import org.jspecify.annotations.NullMarked;
