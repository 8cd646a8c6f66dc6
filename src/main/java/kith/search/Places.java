package kith.search;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The numbers of the texts in which a word stands, packed: each as its distance from the one before, seven bits to a byte,
 * the highest bit for "there is more". So a word that stands in every second text takes a byte for each.
 */
final class Places {

    private byte[] bytes = new byte[8];
    private int length;
    private int last = -1;

    /** Numbers come in their order; one that came before is there already. */
    void add(int number) {
        if (number == last) {
            return;
        }
        int distance = number - last;
        last = number;
        while (distance > 0x7F) {
            put((byte) (distance & 0x7F | 0x80));
            distance >>>= 7;
        }
        put((byte) distance);
    }

    private void put(byte one) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = one;
    }

    byte[] packed() {
        return Arrays.copyOf(bytes, length);
    }

    /** Adds those that were packed to others. */
    static void unpack(byte[] packed, BitSet into) {
        int number = -1;
        for (int i = 0; i < packed.length; i++) {
            int distance = packed[i] & 0x7F;
            for (int shift = 7; packed[i] < 0; shift += 7) {
                i++;
                distance |= (packed[i] & 0x7F) << shift;
            }
            number += distance;
            into.set(number);
        }
    }
}
