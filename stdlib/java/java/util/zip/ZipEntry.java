package java.util.zip;

import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;

/** What a zip file says about one of its files. */
public class ZipEntry implements ZipConstants, Cloneable {
    /** The method: not compressed. */
    public static final int STORED = 0;
    /** The method: deflated. */
    public static final int DEFLATED = 8;

    String name;
    /** DOS time and the milliseconds beyond it, or -1. */
    long dosTime = -1;
    FileTime modified;
    FileTime accessed;
    FileTime created;
    long crc = -1;
    long size = -1;
    long compressedSize = -1;
    /** Was the compressed size set by the program? */
    boolean compressedSizeSet;
    int method = -1;
    int flags;
    byte[] extra;
    String comment;
    /** Where a ZipFile has its header, or a ZipOutputStream wrote it. */
    long headerOffset;

    /** Creates an entry of that name. */
    public ZipEntry(String name) {
        Objects.requireNonNull(name, "name");
        if (name.length() > 0xFFFF) {
            throw new IllegalArgumentException("entry name too long");
        }
        this.name = name;
    }

    /** Creates a copy. */
    public ZipEntry(ZipEntry e) {
        Objects.requireNonNull(e, "entry");
        name = e.name;
        dosTime = e.dosTime;
        modified = e.modified;
        accessed = e.accessed;
        created = e.created;
        crc = e.crc;
        size = e.size;
        compressedSize = e.compressedSize;
        compressedSizeSet = e.compressedSizeSet;
        method = e.method;
        flags = e.flags;
        extra = e.extra;
        comment = e.comment;
        headerOffset = e.headerOffset;
    }

    /** Returns the name. */
    public String getName() {
        return name;
    }

    /** Sets the time of the last change, milliseconds since 1970. */
    public void setTime(long time) {
        dosTime = EntryTimes.toDos(time);
        boolean fits = dosTime != EntryTimes.BEFORE_1980 && time <= EntryTimes.DOS_LIMIT;
        modified = fits ? null : FileTime.fromMillis(time);
    }

    /** Returns the time of the last change, or -1. */
    public long getTime() {
        if (modified != null) {
            return modified.toMillis();
        }
        return dosTime == -1 ? -1 : EntryTimes.fromDos(dosTime);
    }

    /** Sets the time of the last change as a local time. */
    public void setTimeLocal(LocalDateTime time) {
        int year = time.getYear();
        dosTime = EntryTimes.toDos(time, (time.getSecond() & 1) * 1000 + time.getNano() / 1_000_000);
        modified = year >= 1980 && year <= 2099 ? null : FileTime.from(time.atZone(ZoneId.systemDefault()).toInstant());
    }

    /** Returns the time of the last change as a local time, or null. */
    public LocalDateTime getTimeLocal() {
        if (modified != null) {
            return LocalDateTime.ofInstant(modified.toInstant(), ZoneId.systemDefault());
        }
        return dosTime == -1 ? null : EntryTimes.local(dosTime);
    }

    /** Sets the time of the last change. */
    public ZipEntry setLastModifiedTime(FileTime time) {
        modified = Objects.requireNonNull(time, "lastModifiedTime");
        dosTime = EntryTimes.toDos(time.toMillis());
        return this;
    }

    /** Returns the time of the last change, or null. */
    public FileTime getLastModifiedTime() {
        if (modified != null) {
            return modified;
        }
        return dosTime == -1 ? null : FileTime.fromMillis(getTime());
    }

    /** Sets the time of the last access. */
    public ZipEntry setLastAccessTime(FileTime time) {
        accessed = Objects.requireNonNull(time, "lastAccessTime");
        return this;
    }

    /** Returns the time of the last access, or null. */
    public FileTime getLastAccessTime() {
        return accessed;
    }

    /** Sets the time of creation. */
    public ZipEntry setCreationTime(FileTime time) {
        created = Objects.requireNonNull(time, "creationTime");
        return this;
    }

    /** Returns the time of creation, or null. */
    public FileTime getCreationTime() {
        return created;
    }

    /** Sets the uncompressed size. */
    public void setSize(long size) {
        if (size < 0) {
            throw new IllegalArgumentException("invalid entry size");
        }
        this.size = size;
    }

    /** Returns the uncompressed size, or -1. */
    public long getSize() {
        return size;
    }

    /** Returns the compressed size, or -1. */
    public long getCompressedSize() {
        return compressedSize;
    }

    /** Sets the compressed size. */
    public void setCompressedSize(long csize) {
        compressedSize = csize;
        compressedSizeSet = true;
    }

    /** Sets the checksum of the uncompressed content. */
    public void setCrc(long crc) {
        if (crc < 0 || crc > 0xFFFFFFFFL) {
            throw new IllegalArgumentException("invalid entry crc-32");
        }
        this.crc = crc;
    }

    /** Returns the checksum of the uncompressed content, or -1. */
    public long getCrc() {
        return crc;
    }

    /** Sets the method. */
    public void setMethod(int method) {
        if (method != STORED && method != DEFLATED) {
            throw new IllegalArgumentException("invalid compression method");
        }
        this.method = method;
    }

    /** Returns the method, or -1. */
    public int getMethod() {
        return method;
    }

    /** Sets the extra field; times in it count. */
    public void setExtra(byte[] extra) {
        readExtra(extra, false);
    }

    /** Takes times, and sizes when central, out of the extra field. */
    void readExtra(byte[] bytes, boolean central) {
        if (bytes != null) {
            if (bytes.length > 0xFFFF) {
                throw new IllegalArgumentException("invalid extra field length");
            }
            for (int at = 0; at + 4 <= bytes.length;) {
                int id = Fields.getShort(bytes, at);
                int count = Fields.getShort(bytes, at + 2);
                at += 4;
                if (at + count > bytes.length) {
                    break;
                }
                if (id == Zip64.EXTRA_ID) {
                    readSizes(bytes, at, at + count, central);
                } else {
                    EntryTimes.read(this, id, bytes, at, count);
                }
                at += count;
            }
        }
        extra = bytes;
    }

    /** The fields that did not fit their 32 bits follow one another. */
    private void readSizes(byte[] bytes, int start, int end, boolean central) {
        int at = start;
        if (size == Zip64.IN_EXTRA && at + 8 <= end) {
            size = Fields.getLong(bytes, at);
            at += 8;
        }
        if (compressedSize == Zip64.IN_EXTRA && at + 8 <= end) {
            compressedSize = Fields.getLong(bytes, at);
            at += 8;
        }
        if (central && headerOffset == Zip64.IN_EXTRA && at + 8 <= end) {
            headerOffset = Fields.getLong(bytes, at);
        }
    }

    /** Returns the extra field, or null. */
    public byte[] getExtra() {
        return extra;
    }

    /** Sets the comment. */
    public void setComment(String comment) {
        this.comment = comment;
    }

    /** Returns the comment, or null. */
    public String getComment() {
        return comment;
    }

    /** Does the name end in a slash? */
    public boolean isDirectory() {
        return name.endsWith("/");
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return getName();
    }

    /** Returns the name's hash code. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Returns a copy. */
    @Override
    public Object clone() {
        try {
            ZipEntry copy = (ZipEntry) super.clone();
            copy.extra = extra == null ? null : Arrays.copyOf(extra, extra.length);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }
}
