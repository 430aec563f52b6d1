package wardian.internal;

import java.util.HashMap;
import java.util.Map;

/** The offsets of a region through time, read from the table that tools/TimeZones.java writes. */
public final class ZoneData {
    private static final String TABLE = "wardian/internal/tz.dat";
    private static byte[] table;
    private static Map<String, Integer> positions;
    private static final Map<String, ZoneData> loaded = new HashMap<>();

    /** The instants, in seconds, of the changes. */
    public final long[] changes;
    /** The offsets before the first change and after each. */
    public final int[] totals;
    /** The standard offsets before the first change and after each. */
    public final int[] standards;
    /** What holds from the last change on. */
    public final ZoneRule rule;

    private ZoneData(Reader in) {
        int count = in.unsigned(2);
        changes = new long[count];
        totals = new int[count + 1];
        standards = new int[count + 1];
        int types = in.unsigned(1);
        int[] typeTotals = new int[types];
        int[] typeStandards = new int[types];
        for (int i = 0; i < types; i++) {
            typeTotals[i] = (int) in.signed(3);
            typeStandards[i] = (int) in.signed(3);
        }
        totals[0] = typeTotals[0];
        standards[0] = typeStandards[0];
        for (int i = 0; i < count; i++) {
            changes[i] = in.signed(5);
            int type = in.unsigned(1);
            totals[i + 1] = typeTotals[type];
            standards[i + 1] = typeStandards[type];
        }
        rule = ZoneRule.parse(in.text());
    }

    private static final class Reader {
        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes, int at) {
            this.bytes = bytes;
            this.at = at;
        }

        int unsigned(int size) {
            int value = 0;
            for (int i = 0; i < size; i++) {
                value = value << 8 | bytes[at++] & 255;
            }
            return value;
        }

        long signed(int size) {
            long value = bytes[at++];
            for (int i = 1; i < size; i++) {
                value = value << 8 | bytes[at++] & 255;
            }
            return value;
        }

        String text() {
            int length = unsigned(1);
            char[] chars = new char[length];
            for (int i = 0; i < length; i++) {
                chars[i] = (char) bytes[at++];
            }
            return new String(chars);
        }
    }

    private static void readNames() {
        positions = new HashMap<>();
        table = Resources.bootBytes(TABLE);
        if (table == null) {
            return;
        }
        Reader in = new Reader(table, 0);
        for (int count = in.unsigned(2); count > 0; count--) {
            String name = in.text();
            positions.put(name, in.unsigned(3));
        }
    }

    /** Returns the names of all regions. */
    public static synchronized String[] names() {
        if (positions == null) {
            readNames();
        }
        return positions.keySet().toArray(new String[0]);
    }

    /** Returns a region, null when it is not known. */
    public static synchronized ZoneData find(String name) {
        if (positions == null) {
            readNames();
        }
        Integer position = positions.get(name);
        if (position == null) {
            return null;
        }
        ZoneData zone = loaded.get(name);
        if (zone == null) {
            zone = new ZoneData(new Reader(table, position));
            loaded.put(name, zone);
        }
        return zone;
    }

    /** Returns the index into the offsets for an instant in seconds. */
    public int index(long second) {
        int low = 0;
        int high = changes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changes[middle] <= second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isRuled(long second) {
        return rule.hasSummer() && (changes.length == 0 || second >= changes[changes.length - 1]);
    }

    /** Returns the offset from UTC, in seconds. */
    public int total(long second) {
        return isRuled(second) ? rule.offset(second) : totals[index(second)];
    }

    /** Returns the offset without daylight saving, in seconds. */
    public int standard(long second) {
        return isRuled(second) ? rule.standard : standards[index(second)];
    }
}
