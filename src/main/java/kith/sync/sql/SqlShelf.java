package kith.sync.sql;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows laid down on the disk, and found again by their table and a number that each of them has there, such as whose it is.
 * In memory there are two numbers a row.
 */
public final class SqlShelf implements AutoCloseable {

    /** The rows of one table: their numbers with the order in which they came, and their places in the file. */
    private static final class Index {
        private long[] keys = new long[64];
        private long[] places = new long[64];
        private int size;
        private boolean sorted = true;

        void add(long number, long place) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                places = Arrays.copyOf(places, size * 2);
            }
            keys[size] = number << 32 | size;
            places[size++] = place;
            sorted = false;
        }

        /** In the order in which they came. */
        List<Long> places(long number) {
            if (!sorted) {
                Arrays.sort(keys, 0, size);
                sorted = true;
            }
            int at = Arrays.binarySearch(keys, 0, size, number << 32);
            var found = new ArrayList<Long>();
            for (int i = at < 0 ? -at - 1 : at; i < size && keys[i] >>> 32 == number; i++) {
                found.add(places[(int) keys[i]]);
            }
            return found;
        }
    }

    private final RandomAccessFile file;
    private final OutputStream out;
    private final Map<String, Index> indexes = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> columns = new ArrayList<>();
    private long end;

    public SqlShelf(Path where) throws IOException {
        out = new BufferedOutputStream(Files.newOutputStream(where), 64 * 1024);
        file = new RandomAccessFile(where.toFile(), "r");
    }

    /** False if this is no number that a row can be found by. */
    public boolean lay(SqlRow row, String table, String number) throws IOException {
        if (!number.matches("\\d{1,9}")) {
            return false;
        }
        var bytes = bytes(row);
        indexes.computeIfAbsent(table, _ -> new Index()).add(Long.parseLong(number), end);
        out.write(bytes);
        end += bytes.length;
        return true;
    }

    private byte[] bytes(SqlRow row) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        data.writeInt(0);
        data.writeInt(row.line());
        data.writeInt(row.values().size());
        for (var value : row.values().entrySet()) {
            data.writeInt(numbers.computeIfAbsent(value.getKey(), it -> {
                columns.add(it);
                return columns.size() - 1;
            }));
            var text = value.getValue().getBytes(ISO_8859_1);
            data.writeInt(text.length);
            data.write(text);
        }
        var all = bytes.toByteArray();
        int length = all.length - Integer.BYTES;
        all[0] = (byte) (length >>> 24);
        all[1] = (byte) (length >>> 16);
        all[2] = (byte) (length >>> 8);
        all[3] = (byte) length;
        return all;
    }

    /** In the order in which they were laid down. */
    public List<SqlRow> find(String table, String number) throws IOException {
        var index = indexes.get(table);
        if (index == null || !number.matches("\\d{1,9}")) {
            return List.of();
        }
        var rows = new ArrayList<SqlRow>();
        for (long place : index.places(Long.parseLong(number))) {
            rows.add(row(table, place));
        }
        return rows;
    }

    public Optional<SqlRow> first(String table, String number) throws IOException {
        return find(table, number).stream().findFirst();
    }

    /** Hands over every row of a table, in the order in which they were laid down. */
    public void each(String table, SqlDump.Taker taker) throws IOException {
        var index = indexes.get(table);
        for (int i = 0; index != null && i < index.size; i++) {
            taker.row(row(table, index.places[i]));
        }
    }

    private SqlRow row(String table, long place) throws IOException {
        out.flush();
        file.seek(place);
        var bytes = new byte[file.readInt()];
        file.readFully(bytes);
        var data = new DataInputStream(new ByteArrayInputStream(bytes));
        int line = data.readInt();
        var values = new LinkedHashMap<String, String>();
        for (int i = data.readInt(); i > 0; i--) {
            var column = columns.get(data.readInt());
            values.put(column, new String(data.readNBytes(data.readInt()), ISO_8859_1));
        }
        return new SqlRow(table, values, line, false);
    }

    @Override
    public void close() throws IOException {
        out.close();
        file.close();
    }
}
