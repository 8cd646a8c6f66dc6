/** The commands of ./kith. */
@NullMarked
package kith.cli;

import org.jspecify.annotations.NullMarked;
