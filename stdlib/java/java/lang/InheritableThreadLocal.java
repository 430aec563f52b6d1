package java.lang;

/** A thread-local variable that new threads take over from the one that makes them. */
public class InheritableThreadLocal<T> extends ThreadLocal<T> {
    /** Creates a variable. */
    public InheritableThreadLocal() {
    }

    @Override
    protected T childValue(T parentValue) {
        return parentValue;
    }

    @Override
    Table table(Thread thread) {
        return thread.inheritableLocals;
    }

    @Override
    Table newTable(Thread thread) {
        return thread.inheritableLocals = new Table(16);
    }
}
