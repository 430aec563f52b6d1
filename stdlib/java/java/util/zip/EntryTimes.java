package java.util.zip;

import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Times of entries: DOS times (local, steps of two seconds), and the extra fields of Unix and NTFS. */
final class EntryTimes {
    static final int UNIX_ID = 0x5455, NTFS_ID = 0x000a;
    /** The DOS time of what is too early for one. */
    static final long BEFORE_1980 = 1 << 21 | 1 << 16;
    /** Milliseconds of about 128 years: what a DOS time surely holds. */
    static final long DOS_LIMIT = 128L * 365 * 24 * 60 * 60 * 1000;

    private static final int MODIFIED = 1, ACCESSED = 2, CREATED = 4;
    // 1601 to 1970 in units of 100 nanoseconds
    private static final long NTFS_EPOCH = -11644473600L * 10_000_000L;

    private EntryTimes() {
    }

    /** DOS time in the low half, the milliseconds it cannot hold in the high half. */
    static long toDos(long millis) {
        LocalDateTime time = LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneId.systemDefault());
        return toDos(time, Math.floorMod(millis, 2000L));
    }

    static long toDos(LocalDateTime time, long rest) {
        int year = time.getYear() - 1980;
        if (year < 0) {
            return BEFORE_1980;
        }
        long dos = ((long) year << 25 | time.getMonthValue() << 21 | time.getDayOfMonth() << 16 | time.getHour() << 11
                | time.getMinute() << 5 | time.getSecond() >> 1) & 0xFFFFFFFFL;
        return dos + (rest << 32);
    }

    static long fromDos(long extended) {
        return local(extended).atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
    }

    /** Fields out of their range carry into the next larger one. */
    static LocalDateTime local(long extended) {
        int dos = (int) extended;
        int month = dos >> 21 & 15;
        int day = dos >> 16 & 31;
        return LocalDateTime.of((dos >> 25 & 127) + 1980, 1, 1, 0, 0).plusMonths(month - 1).plusDays(day - 1)
                .plusHours(dos >> 11 & 31).plusMinutes(dos >> 5 & 63).plusSeconds((dos & 31) << 1)
                .plusNanos((extended >>> 32) * 1_000_000L);
    }

    /** Reads the content of a Unix or NTFS extra field into the entry. */
    static void read(ZipEntry entry, int id, byte[] extra, int at, int size) {
        if (id == UNIX_ID) {
            readUnix(entry, extra, at, size);
        } else if (id == NTFS_ID && size >= 32 && Fields.getShort(extra, at + 4) == 1
                && Fields.getShort(extra, at + 6) == 24) {
            entry.modified = ntfs(extra, at + 8);
            entry.accessed = ntfs(extra, at + 16);
            entry.created = ntfs(extra, at + 24);
        }
    }

    private static void readUnix(ZipEntry entry, byte[] extra, int start, int size) {
        if (size < 1) {
            return;
        }
        int flags = extra[start];
        int at = start + 1;
        int end = start + size;
        if ((flags & MODIFIED) != 0 && at + 4 <= end) {
            entry.modified = FileTime.from(Fields.getInt(extra, at), TimeUnit.SECONDS);
            at += 4;
        }
        if ((flags & ACCESSED) != 0 && at + 4 <= end) {
            entry.accessed = FileTime.from(Fields.getInt(extra, at), TimeUnit.SECONDS);
            at += 4;
        }
        if ((flags & CREATED) != 0 && at + 4 <= end) {
            entry.created = FileTime.from(Fields.getInt(extra, at), TimeUnit.SECONDS);
        }
    }

    private static FileTime ntfs(byte[] extra, int at) {
        return FileTime.from((Fields.getLong(extra, at) + NTFS_EPOCH) / 10, TimeUnit.MICROSECONDS);
    }

    /** Returns the extra field for the entry's times; central headers hold less. */
    static byte[] extra(ZipEntry entry, boolean central) {
        FileTime[] times = {entry.modified, entry.accessed, entry.created};
        boolean unix = true;
        boolean any = false;
        for (FileTime time : times) {
            any |= time != null;
            unix &= time == null || time.to(TimeUnit.SECONDS) == (int) time.to(TimeUnit.SECONDS);
        }
        return !any ? new byte[0] : unix ? unixExtra(times, central) : ntfsExtra(times);
    }

    private static byte[] unixExtra(FileTime[] times, boolean central) {
        int flags = 0;
        int size = 5;
        byte[] extra = new byte[17];
        for (int i = 0; i < times.length; i++) {
            if (times[i] != null) {
                flags |= 1 << i;
                if (i == 0 || !central) {
                    Fields.putInt(extra, size, times[i].to(TimeUnit.SECONDS));
                    size += 4;
                }
            }
        }
        Fields.putShort(extra, 0, UNIX_ID);
        Fields.putShort(extra, 2, size - 4);
        extra[4] = (byte) flags;
        return Arrays.copyOf(extra, size);
    }

    private static byte[] ntfsExtra(FileTime[] times) {
        byte[] extra = new byte[36];
        Fields.putShort(extra, 0, NTFS_ID);
        Fields.putShort(extra, 2, 32);
        Fields.putShort(extra, 8, 1);
        Fields.putShort(extra, 10, 24);
        for (int i = 0; i < times.length; i++) {
            if (times[i] != null) {
                Fields.putLong(extra, 12 + 8 * i, times[i].to(TimeUnit.MICROSECONDS) * 10 - NTFS_EPOCH);
            }
        }
        return extra;
    }
}
