package java.util.concurrent;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The doubly linked nodes of the concurrent queue and deque. Links change under the object's monitor. A removed node
 * keeps its links, so an iterator that stands on it finds its way back; its element is null from then on.
 */
final class LinkedNodes<E> {
    /** An element; the two end nodes have none. */
    private static final class Node<E> {
        volatile E element;
        volatile Node<E> previous;
        volatile Node<E> next;

        Node(E element) {
            this.element = element;
        }
    }

    private final Node<E> head = new Node<E>(null);
    private final Node<E> tail = new Node<E>(null);
    private int size;

    LinkedNodes() {
        head.next = tail;
        tail.previous = head;
    }

    private void link(Node<E> before, Node<E> node, Node<E> after) {
        node.previous = before;
        node.next = after;
        before.next = node;
        after.previous = node;
        size++;
    }

    private E unlink(Node<E> node) {
        E element = node.element;
        node.element = null;
        node.previous.next = node.next;
        node.next.previous = node.previous;
        size--;
        return element;
    }

    synchronized void addFirst(E e) {
        link(head, new Node<E>(e), head.next);
    }

    synchronized void addLast(E e) {
        link(tail.previous, new Node<E>(e), tail);
    }

    synchronized E pollFirst() {
        return size == 0 ? null : unlink(head.next);
    }

    synchronized E pollLast() {
        return size == 0 ? null : unlink(tail.previous);
    }

    synchronized E peekFirst() {
        return head.next.element;
    }

    synchronized E peekLast() {
        return tail.previous.element;
    }

    synchronized int size() {
        return size;
    }

    synchronized boolean remove(Object o, boolean fromEnd) {
        Node<E> node = fromEnd ? tail.previous : head.next;
        while (node != head && node != tail) {
            if (o.equals(node.element)) {
                unlink(node);
                return true;
            }
            node = fromEnd ? node.previous : node.next;
        }
        return false;
    }

    private synchronized void remove(Node<E> node) {
        if (node.element != null) {
            unlink(node);
        }
    }

    Iterator<E> iterator(boolean descending) {
        return new Cursor(descending);
    }

    /** Holds the next element, so that hasNext keeps its promise. */
    private final class Cursor implements Iterator<E> {
        private final boolean descending;
        private Node<E> node;
        private E element;
        private Node<E> last;

        Cursor(boolean descending) {
            this.descending = descending;
            this.node = descending ? tail : head;
            step();
        }

        private void step() {
            do {
                node = descending ? node.previous : node.next;
                element = node == null ? null : node.element;
            } while (element == null && node != null && node != head && node != tail);
        }

        @Override
        public boolean hasNext() {
            return element != null;
        }

        @Override
        public E next() {
            E result = element;
            if (result == null) {
                throw new NoSuchElementException();
            }
            last = node;
            step();
            return result;
        }

        @Override
        public void remove() {
            if (last == null) {
                throw new IllegalStateException();
            }
            LinkedNodes.this.remove(last);
            last = null;
        }
    }
}
