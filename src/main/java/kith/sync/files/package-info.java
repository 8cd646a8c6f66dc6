/** Address files and exports, read and written: pure parsers that know no database, and forgive what can be forgiven. */
@NullMarked
@NamedInterface("files")
package kith.sync.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
