package java.nio.file.attribute;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Permissions as text and as attributes. */
public final class PosixFilePermissions {
    private static final String LETTERS = "rwxrwxrwx";

    private PosixFilePermissions() {
    }

    /** Returns text such as "rw-r--r--". */
    public static String toString(Set<PosixFilePermission> perms) {
        StringBuilder text = new StringBuilder(9);
        for (PosixFilePermission p : PosixFilePermission.values()) {
            text.append(perms.contains(p) ? LETTERS.charAt(p.ordinal())
                : '-');
        }
        return text.toString();
    }

    /** Reads text such as "rw-r--r--". */
    public static Set<PosixFilePermission> fromString(String perms) {
        if (perms.length() != 9) {
            throw new IllegalArgumentException("Invalid mode");
        }
        Set<PosixFilePermission> result =
            EnumSet.noneOf(PosixFilePermission.class);
        for (PosixFilePermission p : PosixFilePermission.values()) {
            char c = perms.charAt(p.ordinal());
            if (c == LETTERS.charAt(p.ordinal())) {
                result.add(p);
            } else if (c != '-') {
                throw new IllegalArgumentException("Invalid mode");
            }
        }
        return result;
    }

    /** Returns an attribute for a new file. */
    public static FileAttribute<Set<PosixFilePermission>> asFileAttribute(
            Set<PosixFilePermission> perms) {
        Set<PosixFilePermission> copy = new HashSet<>(perms);
        return new FileAttribute<Set<PosixFilePermission>>() {
            @Override
            public String name() {
                return "posix:permissions";
            }

            @Override
            public Set<PosixFilePermission> value() {
                return copy;
            }
        };
    }
}
