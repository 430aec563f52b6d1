package java.lang;

import java.lang.ref.WeakReference;
import java.util.function.Supplier;

/** A variable of which every thread has its own copy. */
public class ThreadLocal<T> {
    /** Spreads variables made one after the other evenly over a table. */
    private static final int HASH_STEP = 0x61c88647;
    private static int nextHash;

    private final int hash;

    /** Creates a variable. */
    public ThreadLocal() {
        synchronized (ThreadLocal.class) {
            hash = nextHash;
            nextHash += HASH_STEP;
        }
    }

    /** Creates a variable whose initial value a function gives. */
    public static <S> ThreadLocal<S> withInitial(Supplier<? extends S> supplier) {
        return new Supplied<>(supplier);
    }

    /** Returns the initial value of the current thread's copy. */
    protected T initialValue() {
        return null;
    }

    Table table(Thread thread) {
        return thread.locals;
    }

    Table newTable(Thread thread) {
        return thread.locals = new Table(16);
    }

    /** For InheritableThreadLocal. */
    T childValue(T parentValue) {
        throw new UnsupportedOperationException();
    }

    /** Returns the current thread's copy. */
    @SuppressWarnings("unchecked")
    public T get() {
        Table table = table(Thread.currentThread());
        if (table != null) {
            Entry e = table.find(this);
            if (e != null) {
                return (T) e.value;
            }
        }
        T value = initialValue();
        set(value);
        return value;
    }

    /** Tells whether the current thread has a copy. */
    boolean isPresent() {
        Table table = table(Thread.currentThread());
        return table != null && table.find(this) != null;
    }

    /** Sets the current thread's copy. */
    public void set(T value) {
        Thread thread = Thread.currentThread();
        Table table = table(thread);
        if (table == null) {
            table = newTable(thread);
        }
        table.put(this, value);
    }

    /** Forgets the current thread's copy. */
    public void remove() {
        Table table = table(Thread.currentThread());
        if (table != null) {
            table.remove(this);
        }
    }

    private static final class Supplied<S> extends ThreadLocal<S> {
        private final Supplier<? extends S> supplier;

        Supplied(Supplier<? extends S> supplier) {
            if (supplier == null) {
                throw new NullPointerException();
            }
            this.supplier = supplier;
        }

        @Override
        protected S initialValue() {
            return supplier.get();
        }
    }

    /** Keeps the value, but not the variable, alive. */
    static final class Entry extends WeakReference<ThreadLocal<?>> {
        final int hash;
        Object value;

        Entry(ThreadLocal<?> key, Object value) {
            super(key);
            this.hash = key.hash;
            this.value = value;
        }
    }

    /** The copies of one thread: open addressing with linear probing. */
    static final class Table {
        private Entry[] entries;
        private int count;

        Table(int capacity) {
            entries = new Entry[capacity];
        }

        Entry find(ThreadLocal<?> key) {
            Entry[] es = entries;
            int mask = es.length - 1;
            int i = key.hash & mask;
            Entry e = es[i];
            while (e != null) {
                if (e.hash == key.hash && e.refersTo(key)) {
                    return e;
                }
                i = i + 1 & mask;
                e = es[i];
            }
            return null;
        }

        void put(ThreadLocal<?> key, Object value) {
            Entry e = find(key);
            if (e != null) {
                e.value = value;
                return;
            }
            if (++count * 3 > entries.length * 2) {
                rehash();
            }
            insert(entries, new Entry(key, value));
        }

        private static void insert(Entry[] es, Entry e) {
            int mask = es.length - 1;
            int i = e.hash & mask;
            while (es[i] != null) {
                i = i + 1 & mask;
            }
            es[i] = e;
        }

        /** Drops entries whose variable is gone, and grows if that is not enough. */
        private void rehash() {
            int live = 1;
            for (int i = 0; i < entries.length; i++) {
                Entry e = entries[i];
                if (e != null && !e.refersTo(null)) {
                    live++;
                }
            }
            Entry[] old = entries;
            Entry[] es = new Entry[live * 2 > old.length ? old.length * 2 : old.length];
            count = 1;
            for (int i = 0; i < old.length; i++) {
                Entry e = old[i];
                if (e != null && !e.refersTo(null)) {
                    insert(es, e);
                    count++;
                }
            }
            entries = es;
        }

        void remove(ThreadLocal<?> key) {
            Entry found = find(key);
            if (found == null) {
                return;
            }
            found.clear();
            Entry[] es = entries;
            int mask = es.length - 1;
            int i = key.hash & mask;
            while (es[i] != found) {
                i = i + 1 & mask;
            }
            es[i] = null;
            count--;
            closeGap(es, mask, i);
        }

        /** Moves up the entries that a hole at i would hide. */
        private static void closeGap(Entry[] es, int mask, int i) {
            int j = i + 1 & mask;
            while (es[j] != null) {
                Entry e = es[j];
                es[j] = null;
                insert(es, e);
                j = j + 1 & mask;
            }
        }

        /** The table of a new thread. */
        @SuppressWarnings("unchecked")
        Table inherit() {
            Table child = new Table(entries.length);
            for (int i = 0; i < entries.length; i++) {
                Entry e = entries[i];
                ThreadLocal<Object> key = e == null ? null : (ThreadLocal<Object>) e.get();
                if (key != null) {
                    child.put(key, key.childValue(e.value));
                }
            }
            return child;
        }
    }
}
