/** The pure engines on files, without server or database. */
@NullMarked
package kith.lab;

import org.jspecify.annotations.NullMarked;
