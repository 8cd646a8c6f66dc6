/** Reads what chat programs export: who wrote when. Knows no Spring, no database, and no clock. */
@NullMarked
package kith.chats.transcript;

import org.jspecify.annotations.NullMarked;
