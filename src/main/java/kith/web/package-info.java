/** What every page shares: the frame, words, errors, headers, assets. */
@NullMarked
package kith.web;

import org.jspecify.annotations.NullMarked;
