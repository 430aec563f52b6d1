import java.io.DataInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The members that the constant pools of a folder of class files refer to. */
final class TestReferences {
    /** Name and descriptor of a member, to the classes through which it is named. */
    private final Map<String, Set<String>> owners = new HashMap<>();

    static TestReferences of(String folder) throws IOException {
        TestReferences references = new TestReferences();
        references.addFolder(new File(folder));
        return references;
    }

    private void addFolder(File folder) throws IOException {
        File[] files = folder.listFiles();
        if (files == null) {
            throw new IOException(folder + " is not a folder of compiled tests");
        }
        for (File file : files) {
            if (file.isDirectory()) {
                addFolder(file);
            } else if (file.getName().endsWith(".class")) {
                addClass(file);
            }
        }
    }

    /** Whether a test names the member by this class, a supertype or a subtype of it. */
    boolean mention(String type, String member) {
        for (String owner : owners.getOrDefault(member, Set.of())) {
            if (owner.equals(type) || related(owner, type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean related(String one, String other) {
        try {
            Class<?> a = Class.forName(one.replace('/', '.'), false, null);
            Class<?> b = Class.forName(other.replace('/', '.'), false, null);
            return a.isAssignableFrom(b) || b.isAssignableFrom(a);
        } catch (ClassNotFoundException e) {
            return false; // an owner among the tests' own classes
        }
    }

    /** JVMS 4.4: the pool, and of it the member references. */
    private void addClass(File file) throws IOException {
        try (DataInputStream in = new DataInputStream(new FileInputStream(file))) {
            in.readLong();
            int count = in.readUnsignedShort();
            Object[] pool = new Object[count];
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                pool[i] = readEntry(in, tag);
                if (tag == 5 || tag == 6) {
                    i++;
                }
            }
            for (Object entry : pool) {
                if (entry instanceof int[] pair && pair[0] >= 9 && pair[0] <= 11) {
                    addMember(pool, pair);
                }
            }
        }
    }

    private static Object readEntry(DataInputStream in, int tag) throws IOException {
        switch (tag) {
            case 1:
                return in.readUTF();
            case 7: case 8: case 16: case 19: case 20:
                return new int[] {tag, in.readUnsignedShort()};
            case 15:
                return new int[] {tag, in.readUnsignedByte(), in.readUnsignedShort()};
            case 5: case 6:
                return in.readLong();
            case 3: case 4:
                return in.readInt();
            default:
                return new int[] {tag, in.readUnsignedShort(), in.readUnsignedShort()};
        }
    }

    private void addMember(Object[] pool, int[] reference) {
        String owner = (String) pool[((int[]) pool[reference[1]])[1]];
        int[] nameAndType = (int[]) pool[reference[2]];
        String member = (String) pool[nameAndType[1]] + pool[nameAndType[2]];
        owners.computeIfAbsent(member, key -> new HashSet<>()).add(owner);
    }
}
