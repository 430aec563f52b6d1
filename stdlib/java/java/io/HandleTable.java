package java.io;

import java.util.Arrays;

/** The numbers of the objects written, by identity. */
final class HandleTable {
    private Object[] keys = new Object[64];
    private int[] values = new int[64];
    private int used;
    private int next;

    private int find(Object key) {
        int mask = keys.length - 1;
        int at = System.identityHashCode(key) & mask;
        while (keys[at] != null && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    /** Returns the number of an object, or -1. */
    int get(Object key) {
        int at = find(key);
        return keys[at] == null ? -1 : values[at];
    }

    /** Numbers an object; null takes a number nobody refers to. */
    void add(Object key) {
        int number = next++;
        if (key == null) {
            return;
        }
        if (used * 2 >= keys.length) {
            grow();
        }
        int at = find(key);
        used += keys[at] == null ? 1 : 0;
        keys[at] = key;
        values[at] = number;
    }

    private void grow() {
        Object[] oldKeys = keys;
        int[] oldValues = values;
        keys = new Object[oldKeys.length * 2];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }

    void clear() {
        Arrays.fill(keys, null);
        used = 0;
        next = 0;
    }
}
