package java.nio.file;

import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.attribute.UserPrincipalNotFoundException;

/** Users and groups by the host's tables, where reading these is granted; else by number. */
final class HostUsers extends UserPrincipalLookupService {
    private static final String USERS = "/etc/passwd";
    private static final String GROUPS = "/etc/group";

    /** A user. */
    static class User implements UserPrincipal {
        final int id;
        private final String name;

        User(int id, String name) {
            this.id = id;
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean equals(Object obj) {
            return obj instanceof User && obj.getClass() == getClass()
                && ((User) obj).id == id;
        }

        @Override
        public int hashCode() {
            return id;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A group. */
    static final class Group extends User implements GroupPrincipal {
        Group(int id, String name) {
            super(id, name);
        }
    }

    static User user(int id) {
        String[] row = find(USERS, 2, Integer.toString(id));
        return new User(id, row == null ? Integer.toString(id) : row[0]);
    }

    static Group group(int id) {
        String[] row = find(GROUPS, 2, Integer.toString(id));
        return new Group(id, row == null ? Integer.toString(id) : row[0]);
    }

    /** Finds the row of a table with a value in a column, or null. */
    private static String[] find(String table, int column, String value) {
        try (BufferedReader in = new BufferedReader(new FileReader(table))) {
            String line;
            while ((line = in.readLine()) != null) {
                String[] row = line.split(":");
                if (row.length > 2 && row[column].equals(value)) {
                    return row;
                }
            }
        } catch (IOException | SecurityException e) {
            return null;
        }
        return null;
    }

    private static int idOf(String table, String name) throws IOException {
        String[] row = find(table, 0, name);
        try {
            return Integer.parseInt(row == null ? name : row[2]);
        } catch (NumberFormatException e) {
            throw new UserPrincipalNotFoundException(name);
        }
    }

    @Override
    public UserPrincipal lookupPrincipalByName(String name)
            throws IOException {
        return new User(idOf(USERS, name), name);
    }

    @Override
    public GroupPrincipal lookupPrincipalByGroupName(String group)
            throws IOException {
        return new Group(idOf(GROUPS, group), group);
    }
}
