/** Accounts and how one signs in to them. */
@NullMarked
package kith.members;

import org.jspecify.annotations.NullMarked;
