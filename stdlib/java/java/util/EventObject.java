package java.util;

import java.io.Serializable;

/** An event with its source. */
public class EventObject implements Serializable {
    private static final long serialVersionUID = 5516075349620653480L;

    /** The object on which the event occurred. */
    protected transient Object source;

    /** Creates an event. */
    public EventObject(Object source) {
        if (source == null)
            throw new IllegalArgumentException("null source");
        this.source = source;
    }

    /** Returns the object on which the event occurred. */
    public Object getSource() {
        return source;
    }

    @Override
    public String toString() {
        return getClass().getName() + "[source=" + source + "]";
    }
}
