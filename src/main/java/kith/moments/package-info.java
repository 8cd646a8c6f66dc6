/** What happened between a member and their people, and the log box that writes it down. */
@NullMarked
package kith.moments;

import org.jspecify.annotations.NullMarked;
