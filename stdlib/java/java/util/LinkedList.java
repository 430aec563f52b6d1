package java.util;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A doubly linked list. */
public class LinkedList<E> extends AbstractSequentialList<E> implements List<E>, Deque<E>, Cloneable, Serializable {
    private static final long serialVersionUID = 876323262645176354L;

    private static final class Node<E> {
        E item;
        Node<E> previous;
        Node<E> next;
    }

    private transient int size;
    private transient Node<E> first;
    private transient Node<E> last;

    /** Creates an empty list. */
    public LinkedList() {
    }

    /** Creates a list of the elements of {@code c}. */
    public LinkedList(Collection<? extends E> c) {
        addAll(c);
    }

    /** Inserts before {@code next}, or at the end if that is null. */
    private void link(E e, Node<E> next) {
        Node<E> node = new Node<>();
        Node<E> previous = next == null ? last : next.previous;
        node.item = e;
        node.previous = previous;
        node.next = next;
        if (previous == null)
            first = node;
        else
            previous.next = node;
        if (next == null)
            last = node;
        else
            next.previous = node;
        size++;
        modCount++;
    }

    private E unlink(Node<E> node) {
        Node<E> previous = node.previous;
        Node<E> next = node.next;
        if (previous == null)
            first = next;
        else
            previous.next = next;
        if (next == null)
            last = previous;
        else
            next.previous = previous;
        E item = node.item;
        node.item = null;
        node.previous = null;
        node.next = null;
        size--;
        modCount++;
        return item;
    }

    private static <E> Node<E> some(Node<E> node) {
        if (node == null)
            throw new NoSuchElementException();
        return node;
    }

    /** Returns the node at a valid index, from the nearer end. */
    private Node<E> node(int index) {
        Node<E> node;
        if (index < size >> 1) {
            node = first;
            for (int i = 0; i < index; i++)
                node = node.next;
        } else {
            node = last;
            for (int i = size - 1; i > index; i--)
                node = node.previous;
        }
        return node;
    }

    private Node<E> checkedNode(int index) {
        if (index < 0 || index >= size)
            throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
        return node(index);
    }

    @Override
    public E getFirst() {
        return some(first).item;
    }

    @Override
    public E getLast() {
        return some(last).item;
    }

    @Override
    public E removeFirst() {
        return unlink(some(first));
    }

    @Override
    public E removeLast() {
        return unlink(some(last));
    }

    @Override
    public void addFirst(E e) {
        link(e, first);
    }

    @Override
    public void addLast(E e) {
        link(e, null);
    }

    @Override
    public boolean contains(Object o) {
        return indexOf(o) >= 0;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    public boolean add(E e) {
        link(e, null);
        return true;
    }

    @Override
    public boolean remove(Object o) {
        return removeFirstOccurrence(o);
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        return addAll(size, c);
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean addAll(int index, Collection<? extends E> c) {
        checkPosition(index, size);
        Object[] added = c.toArray();
        Node<E> next = index == size ? null : node(index);
        for (Object e : added)
            link((E) e, next);
        return added.length != 0;
    }

    @Override
    public void clear() {
        first = null;
        last = null;
        size = 0;
        modCount++;
    }

    @Override
    public E get(int index) {
        return checkedNode(index).item;
    }

    @Override
    public E set(int index, E element) {
        Node<E> node = checkedNode(index);
        E old = node.item;
        node.item = element;
        return old;
    }

    @Override
    public void add(int index, E element) {
        checkPosition(index, size);
        link(element, index == size ? null : node(index));
    }

    @Override
    public E remove(int index) {
        return unlink(checkedNode(index));
    }

    @Override
    public int indexOf(Object o) {
        int index = 0;
        for (Node<E> node = first; node != null; node = node.next, index++) {
            if (o == null ? node.item == null : o.equals(node.item))
                return index;
        }
        return -1;
    }

    @Override
    public int lastIndexOf(Object o) {
        int index = size - 1;
        for (Node<E> node = last; node != null; node = node.previous, index--) {
            if (o == null ? node.item == null : o.equals(node.item))
                return index;
        }
        return -1;
    }

    @Override
    public E peek() {
        return first == null ? null : first.item;
    }

    @Override
    public E element() {
        return getFirst();
    }

    @Override
    public E poll() {
        return first == null ? null : unlink(first);
    }

    @Override
    public E remove() {
        return removeFirst();
    }

    @Override
    public boolean offer(E e) {
        return add(e);
    }

    @Override
    public boolean offerFirst(E e) {
        addFirst(e);
        return true;
    }

    @Override
    public boolean offerLast(E e) {
        addLast(e);
        return true;
    }

    @Override
    public E peekFirst() {
        return peek();
    }

    @Override
    public E peekLast() {
        return last == null ? null : last.item;
    }

    @Override
    public E pollFirst() {
        return poll();
    }

    @Override
    public E pollLast() {
        return last == null ? null : unlink(last);
    }

    @Override
    public void push(E e) {
        addFirst(e);
    }

    @Override
    public E pop() {
        return removeFirst();
    }

    @Override
    public boolean removeFirstOccurrence(Object o) {
        for (Node<E> node = first; node != null; node = node.next) {
            if (o == null ? node.item == null : o.equals(node.item)) {
                unlink(node);
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean removeLastOccurrence(Object o) {
        for (Node<E> node = last; node != null; node = node.previous) {
            if (o == null ? node.item == null : o.equals(node.item)) {
                unlink(node);
                return true;
            }
        }
        return false;
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        checkPosition(index, size);
        return new Cursor(index);
    }

    @Override
    public Iterator<E> descendingIterator() {
        return ReverseList.backward(this);
    }

    private final class Cursor implements ListIterator<E> {
        private Node<E> lastReturned;
        private Node<E> next;
        private int nextIndex;
        private int expected = modCount;

        Cursor(int index) {
            next = index == size ? null : node(index);
            nextIndex = index;
        }

        public boolean hasNext() {
            return nextIndex < size;
        }

        public E next() {
            check();
            if (nextIndex >= size)
                throw new NoSuchElementException();
            lastReturned = next;
            next = next.next;
            nextIndex++;
            return lastReturned.item;
        }

        public boolean hasPrevious() {
            return nextIndex > 0;
        }

        public E previous() {
            check();
            if (nextIndex <= 0)
                throw new NoSuchElementException();
            next = next == null ? last : next.previous;
            lastReturned = next;
            nextIndex--;
            return next.item;
        }

        public int nextIndex() {
            return nextIndex;
        }

        public int previousIndex() {
            return nextIndex - 1;
        }

        public void remove() {
            check();
            if (lastReturned == null)
                throw new IllegalStateException();
            if (next == lastReturned)
                next = lastReturned.next;
            else
                nextIndex--;
            unlink(lastReturned);
            lastReturned = null;
            expected++;
        }

        public void set(E e) {
            if (lastReturned == null)
                throw new IllegalStateException();
            check();
            lastReturned.item = e;
        }

        public void add(E e) {
            check();
            lastReturned = null;
            link(e, next);
            nextIndex++;
            expected++;
        }

        private void check() {
            if (modCount != expected)
                throw new ConcurrentModificationException();
        }
    }

    /** Returns a shallow copy. */
    @Override
    @SuppressWarnings("unchecked")
    public Object clone() {
        try {
            LinkedList<E> copy = (LinkedList<E>) super.clone();
            copy.clear();
            copy.modCount = 0;
            copy.addAll(this);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public Object[] toArray() {
        Object[] result = new Object[size];
        int i = 0;
        for (Node<E> node = first; node != null; node = node.next)
            result[i++] = node.item;
        return result;
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliterator(this, Spliterator.ORDERED);
    }

    /** Returns a view in reverse order. */
    @Override
    public LinkedList<E> reversed() {
        return new Reversed<>(this);
    }

    /** A linked list seen from its end; its own links stay empty. */
    private static final class Reversed<E> extends LinkedList<E> {
        private static final long serialVersionUID = 1L;
        private final transient LinkedList<E> base;
        private final transient List<E> list;
        private final transient Deque<E> deque;

        Reversed(LinkedList<E> base) {
            this.base = base;
            this.list = new ReverseList<>(base);
            this.deque = new ReverseDeque<>(base);
        }

        @Override
        public void addFirst(E e) {
            deque.addFirst(e);
        }

        @Override
        public void addLast(E e) {
            deque.addLast(e);
        }

        @Override
        public boolean offerFirst(E e) {
            return deque.offerFirst(e);
        }

        @Override
        public boolean offerLast(E e) {
            return deque.offerLast(e);
        }

        @Override
        public E removeFirst() {
            return deque.removeFirst();
        }

        @Override
        public E removeLast() {
            return deque.removeLast();
        }

        @Override
        public E pollFirst() {
            return deque.pollFirst();
        }

        @Override
        public E pollLast() {
            return deque.pollLast();
        }

        @Override
        public E getFirst() {
            return deque.getFirst();
        }

        @Override
        public E getLast() {
            return deque.getLast();
        }

        @Override
        public E peekFirst() {
            return deque.peekFirst();
        }

        @Override
        public E peekLast() {
            return deque.peekLast();
        }

        @Override
        public boolean removeFirstOccurrence(Object o) {
            return deque.removeFirstOccurrence(o);
        }

        @Override
        public boolean removeLastOccurrence(Object o) {
            return deque.removeLastOccurrence(o);
        }

        @Override
        public boolean offer(E e) {
            return deque.offer(e);
        }

        @Override
        public E remove() {
            return deque.remove();
        }

        @Override
        public E poll() {
            return deque.poll();
        }

        @Override
        public E element() {
            return deque.element();
        }

        @Override
        public E peek() {
            return deque.peek();
        }

        @Override
        public void push(E e) {
            deque.push(e);
        }

        @Override
        public E pop() {
            return deque.pop();
        }

        @Override
        public boolean remove(Object o) {
            return deque.remove(o);
        }

        @Override
        public Iterator<E> descendingIterator() {
            return deque.descendingIterator();
        }

        @Override
        public int size() {
            return list.size();
        }

        @Override
        public boolean isEmpty() {
            return list.isEmpty();
        }

        @Override
        public boolean contains(Object o) {
            return list.contains(o);
        }

        @Override
        public boolean add(E e) {
            return list.add(e);
        }

        @Override
        public boolean addAll(Collection<? extends E> c) {
            return list.addAll(c);
        }

        @Override
        public boolean addAll(int index, Collection<? extends E> c) {
            return list.addAll(index, c);
        }

        @Override
        public void clear() {
            list.clear();
        }

        @Override
        public E get(int index) {
            return list.get(index);
        }

        @Override
        public E set(int index, E e) {
            return list.set(index, e);
        }

        @Override
        public void add(int index, E e) {
            list.add(index, e);
        }

        @Override
        public E remove(int index) {
            return list.remove(index);
        }

        @Override
        public int indexOf(Object o) {
            return list.indexOf(o);
        }

        @Override
        public int lastIndexOf(Object o) {
            return list.lastIndexOf(o);
        }

        @Override
        public ListIterator<E> listIterator(int index) {
            return list.listIterator(index);
        }

        @Override
        public Object[] toArray() {
            return list.toArray();
        }

        @Override
        public List<E> subList(int from, int to) {
            return list.subList(from, to);
        }

        @Override
        public Object clone() {
            return new LinkedList<>(list);
        }

        @Override
        public LinkedList<E> reversed() {
            return base;
        }
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeInt(size);
        for (Node<E> node = first; node != null; node = node.next)
            out.writeObject(node.item);
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        for (int count = in.readInt(); count > 0; count--)
            link((E) in.readObject(), null);
    }
}
