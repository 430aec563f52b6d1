package java.util;

/** An object whose changes others observe. */
@Deprecated(since = "9")
public class Observable {
    private boolean changed;
    private final Vector<Observer> observers = new Vector<>();

    /** Creates an object without observers. */
    public Observable() {
    }

    /** Adds an observer once. */
    public synchronized void addObserver(Observer o) {
        Objects.requireNonNull(o);
        if (!observers.contains(o))
            observers.addElement(o);
    }

    /** Removes an observer. */
    public synchronized void deleteObserver(Observer o) {
        observers.removeElement(o);
    }

    /** Tells the observers of a change. */
    public void notifyObservers() {
        notifyObservers(null);
    }

    /** Tells the observers, the last added first, of a change. */
    public void notifyObservers(Object arg) {
        Object[] told;
        synchronized (this) {
            if (!changed)
                return;
            told = observers.toArray();
            clearChanged();
        }
        for (int i = told.length - 1; i >= 0; i--)
            ((Observer) told[i]).update(this, arg);
    }

    /** Removes all observers. */
    public synchronized void deleteObservers() {
        observers.removeAllElements();
    }

    /** Marks this object as changed. */
    protected synchronized void setChanged() {
        changed = true;
    }

    /** Marks this object as not changed. */
    protected synchronized void clearChanged() {
        changed = false;
    }

    /** Returns whether this object has changed. */
    public synchronized boolean hasChanged() {
        return changed;
    }

    /** Returns the number of observers. */
    public synchronized int countObservers() {
        return observers.size();
    }
}
