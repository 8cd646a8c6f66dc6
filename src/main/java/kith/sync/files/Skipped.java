package kith.sync.files;

/**
 * What a file holds that could not be taken over, where and why.
 *
 * @param detail the name of the property, column or file entry meant; empty where the line says enough
 */
public record Skipped(int line, Reason why, String detail) {

    Skipped(int line, Reason why) {
        this(line, why, "");
    }
}
