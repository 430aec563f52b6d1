package java.lang;

/** The root of all classes. */
public class Object {
    /** Does nothing. */
    public Object() {
    }

    /** Returns the class this object is an instance of. */
    public final native Class<?> getClass();

    /** Returns the identity hash code. */
    public native int hashCode();

    /** Tells whether this is the same object. */
    public boolean equals(Object obj) {
        return this == obj;
    }

    /** Copies the object field by field, if it is Cloneable. */
    protected native Object clone() throws CloneNotSupportedException;

    /** Returns the class name, an at sign and the hash code in hexadecimal. */
    public String toString() {
        return getClass().getName().concat("@").concat(Integer.toHexString(hashCode()));
    }

    /** Wakes up one thread that waits for this object. */
    public final native void notify();

    /** Wakes up all threads that wait for this object. */
    public final native void notifyAll();

    /** Waits until notified or interrupted. */
    public final void wait() throws InterruptedException {
        wait0(0, 0);
    }

    /** Waits until notified or interrupted, or for some time; 0 is for ever. */
    public final void wait(long timeoutMillis) throws InterruptedException {
        if (timeoutMillis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        wait0(timeoutMillis, 0);
    }

    /** Waits until notified or interrupted, or for some time; 0 is for ever. */
    public final void wait(long timeoutMillis, int nanos) throws InterruptedException {
        if (timeoutMillis < 0) {
            throw new IllegalArgumentException("timeoutMillis value is negative");
        }
        if (nanos < 0 || nanos > 999999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        wait0(timeoutMillis, nanos);
    }

    private native void wait0(long timeoutMillis, int nanos) throws InterruptedException;

    /** Called before the object's memory is taken back, if overridden. */
    @Deprecated
    protected void finalize() throws Throwable {
    }
}
