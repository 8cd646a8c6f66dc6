/**
 * The benchmarks of {@code ./kith bench}: a house of its own filled to a city's size, and every page beside a reference
 * page that does one look-up by primary key, on the same server in the same run. Ratios are what to read.
 */
@NullMarked
package kith.bench;

import org.jspecify.annotations.NullMarked;
