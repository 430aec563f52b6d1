package java.util;

/** A vector used as a stack. */
public class Stack<E> extends Vector<E> {
    private static final long serialVersionUID = 1224463164541339165L;

    /** Creates an empty stack. */
    public Stack() {
    }

    /** Pushes an element on top. */
    public E push(E item) {
        addElement(item);
        return item;
    }

    /** Removes and returns the top. */
    public synchronized E pop() {
        E top = peek();
        removeElementAt(elementCount - 1);
        return top;
    }

    /** Returns the top. */
    public synchronized E peek() {
        if (elementCount == 0)
            throw new EmptyStackException();
        return elementAt(elementCount - 1);
    }

    /** Returns whether the stack is empty. */
    public boolean empty() {
        return size() == 0;
    }

    /** Returns the distance from the top, one being the top, or -1. */
    public synchronized int search(Object o) {
        int index = lastIndexOf(o);
        return index >= 0 ? size() - index : -1;
    }
}
