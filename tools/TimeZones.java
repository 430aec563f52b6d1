import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes stdlib/java/wardian/internal/tz.dat from Debian's tzdata:
 * java -cp OUT TimeZones /usr/share/zoneinfo tz.dat, compiled with wardian.internal.ZoneRule and Days.
 *
 * The table: count, then per name its text and the position of its zone; a zone is counts of changes and
 * types, the types (total and standard offset), the changes (instant and type) and the final POSIX rule.
 */
public final class TimeZones {
    private static final String[] AREAS = {"Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia",
        "Europe", "Indian", "Pacific", "Etc", "Canada", "Brazil", "Chile", "Mexico", "US"};
    private static final String[] SINGLE = {"CET", "CST6CDT", "Cuba", "EET", "EST5EDT", "Egypt", "Eire", "GB", "GB-Eire",
        "GMT", "GMT0", "Greenwich", "Hongkong", "Iceland", "Iran", "Israel", "Jamaica", "Japan", "Kwajalein", "Libya", "MET",
        "MST7MDT", "NZ", "NZ-CHAT", "Navajo", "PRC", "PST8PDT", "Poland", "Portugal", "ROK", "Singapore", "Turkey", "UCT",
        "UTC", "Universal", "W-SU", "WET", "Zulu"};

    private static byte[] zone(Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        ByteBuffer in = ByteBuffer.wrap(all);
        int[] counts = counts(in);
        in.position(44 + counts[3] * 5 + counts[4] * 6 + counts[5] + counts[2] * 8 + counts[1] + counts[0]);
        counts = counts(in);
        long[] at = new long[counts[3]];
        for (int i = 0; i < at.length; i++) {
            at[i] = in.getLong();
        }
        byte[] kind = new byte[counts[3]];
        in.get(kind);
        int[] offset = new int[counts[4]];
        boolean[] summer = new boolean[counts[4]];
        for (int i = 0; i < counts[4]; i++) {
            offset[i] = in.getInt();
            summer[i] = in.get() != 0;
            in.get();
        }
        in.position(in.position() + counts[5] + counts[2] * 12 + counts[1] + counts[0]);
        String footer = new String(all, in.position(), all.length - in.position(), "US-ASCII").trim();
        return encode(at, kind, offset, summer, footer);
    }

    /** isutcnt, isstdcnt, leapcnt, timecnt, typecnt, charcnt (RFC 8536 section 3.1). */
    private static int[] counts(ByteBuffer in) {
        in.position(in.position() + 20);
        int[] counts = new int[6];
        for (int i = 0; i < 6; i++) {
            counts[i] = in.getInt();
        }
        return counts;
    }

    private static byte[] encode(long[] at, byte[] kind, int[] offset, boolean[] summer, String footer) {
        wardian.internal.ZoneRule rule = wardian.internal.ZoneRule.parse(footer);
        List<long[]> rows = new ArrayList<>();
        int standard = offset[0];
        long[] first = {0, offset[0], offset[0]};
        for (int i = 0; i < at.length; i++) {
            int total = offset[kind[i]];
            boolean isSummer = summer[kind[i]];
            if (rule.hasSummer() && at[i] > 0 && (total == rule.summer || total == rule.standard)
                && (footer.startsWith("IST-1"))) {
                isSummer = total == rule.summer;
            }
            standard = !isSummer ? total : standard + 3600 == total || total - standard > 3600 && total - standard <= 7200
                ? standard : total - 3600;
            long[] last = rows.isEmpty() ? first : rows.get(rows.size() - 1);
            if (last[1] != total || last[2] != standard) {
                rows.add(new long[] {at[i], total, standard});
            }
        }
        dropRuled(rows, rule);
        return bytes(first, rows, footer);
    }

    /** Leaves the two earliest changes that the rule makes, so that the last one is the rule's. */
    private static void dropRuled(List<long[]> rows, wardian.internal.ZoneRule rule) {
        int keep = rows.size();
        while (rule.hasSummer() && keep > 0 && isRuled(rows.get(keep - 1), rule)) {
            keep--;
        }
        while (rows.size() > keep + 2) {
            rows.remove(rows.size() - 1);
        }
    }

    private static boolean isRuled(long[] row, wardian.internal.ZoneRule rule) {
        int year = wardian.internal.Days.year(Math.floorDiv(row[0] + row[1], 86400L));
        return row[2] == rule.standard && (row[1] == rule.summer && row[0] == rule.change(year, true)
            || row[1] == rule.standard && row[0] == rule.change(year, false));
    }

    private static byte[] bytes(long[] first, List<long[]> rows, String footer) {
        List<String> types = new ArrayList<>();
        types.add(first[1] + " " + first[2]);
        for (long[] row : rows) {
            if (!types.contains(row[1] + " " + row[2])) {
                types.add(row[1] + " " + row[2]);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        put(out, rows.size(), 2);
        put(out, types.size(), 1);
        for (String type : types) {
            put(out, Long.parseLong(type.split(" ")[0]), 3);
            put(out, Long.parseLong(type.split(" ")[1]), 3);
        }
        for (long[] row : rows) {
            put(out, row[0], 5);
            put(out, types.indexOf(row[1] + " " + row[2]), 1);
        }
        text(out, footer);
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, long value, int size) {
        for (int i = size - 1; i >= 0; i--) {
            out.write((int) (value >> 8 * i));
        }
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.write(text.length());
        out.writeBytes(text.getBytes());
    }

    private static void add(Map<String, byte[]> zones, Path root, Path file) throws IOException {
        String name = root.relativize(file).toString();
        if (Files.isRegularFile(file) && !name.contains("localtime")) {
            zones.put(name, zone(file));
        }
    }

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        Map<String, byte[]> zones = new TreeMap<>();
        for (String area : AREAS) {
            try (Stream<Path> files = Files.walk(root.resolve(area))) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    add(zones, root, file);
                }
            }
        }
        for (String name : SINGLE) {
            add(zones, root, root.resolve(name));
        }
        int position = 2;
        for (String name : zones.keySet()) {
            position += name.length() + 4;
        }
        Map<String, Integer> positions = new LinkedHashMap<>();
        ByteArrayOutputStream names = new ByteArrayOutputStream();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        put(names, zones.size(), 2);
        for (Map.Entry<String, byte[]> zone : zones.entrySet()) {
            String key = Arrays.toString(zone.getValue());
            if (!positions.containsKey(key)) {
                positions.put(key, position + data.size());
                data.writeBytes(zone.getValue());
            }
            text(names, zone.getKey());
            put(names, positions.get(key), 3);
        }
        names.writeBytes(data.toByteArray());
        Files.write(Path.of(args[1]), names.toByteArray());
    }
}
