package java.util.concurrent;

import java.util.AbstractQueue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;

/**
 * The base of queues whose producers may wait for their consumers. A consumer that gives up first takes an element
 * that is there, so as many elements as consumers wait may safely be left behind for them.
 */
abstract class HandoffQueue<E> extends AbstractQueue<E> {
    /** An element on its way. */
    private static final class Node<E> {
        final E element;
        boolean taken;

        Node(E element) {
            this.element = element;
        }
    }

    private final transient ArrayDeque<Node<E>> nodes = new ArrayDeque<Node<E>>();
    private transient int consumers;

    /** Leaves an element if a consumer waits for it. */
    final boolean handOver(E e) {
        Objects.requireNonNull(e);
        synchronized (nodes) {
            if (consumers <= nodes.size()) {
                return false;
            }
            leave(e);
            return true;
        }
    }

    /** Leaves an element. */
    final Object leave(E e) {
        Node<E> node = new Node<E>(Objects.requireNonNull(e));
        synchronized (nodes) {
            nodes.add(node);
            nodes.notifyAll();
        }
        return node;
    }

    /** Leaves an element and waits until it is taken; else takes it back. */
    final boolean handOverWaiting(E e, long nanos) throws InterruptedException {
        long start = System.nanoTime();
        synchronized (nodes) {
            LockedQueue.checkInterrupt();
            Node<?> node = (Node<?>) leave(e);
            try {
                while (!node.taken && pause(nanos, start)) {
                    continue;
                }
            } catch (InterruptedException interrupt) {
                if (!node.taken) {
                    nodes.remove(node);
                    throw interrupt;
                }
                Thread.currentThread().interrupt();
            }
            if (!node.taken) {
                nodes.remove(node);
            }
            return node.taken;
        }
    }

    /** Waits once; false if the time is over. */
    private boolean pause(long nanos, long start) throws InterruptedException {
        if (nanos == Long.MAX_VALUE) {
            nodes.wait();
            return true;
        }
        long left = nanos - (System.nanoTime() - start);
        if (left <= 0L) {
            return false;
        }
        TimeUnit.NANOSECONDS.timedWait(nodes, left);
        return true;
    }

    final E takeNow() {
        synchronized (nodes) {
            Node<E> node = nodes.poll();
            if (node == null) {
                return null;
            }
            node.taken = true;
            nodes.notifyAll();
            return node.element;
        }
    }

    final E takeWaiting(long nanos) throws InterruptedException {
        long start = System.nanoTime();
        synchronized (nodes) {
            LockedQueue.checkInterrupt();
            consumers++;
            nodes.notifyAll();
            try {
                while (nodes.isEmpty() && pause(nanos, start)) {
                    continue;
                }
            } catch (InterruptedException interrupt) {
                if (nodes.isEmpty()) {
                    throw interrupt;
                }
                Thread.currentThread().interrupt();
            } finally {
                consumers--;
            }
            return takeNow();
        }
    }

    final int waitingConsumers() {
        synchronized (nodes) {
            return Math.max(0, consumers - nodes.size());
        }
    }

    final E first() {
        synchronized (nodes) {
            return nodes.isEmpty() ? null : nodes.peek().element;
        }
    }

    final ArrayList<E> waitingElements() {
        ArrayList<E> all = new ArrayList<E>();
        synchronized (nodes) {
            for (Node<E> node : nodes) {
                all.add(node.element);
            }
        }
        return all;
    }

    final boolean discard(Object element, boolean same) {
        synchronized (nodes) {
            for (Iterator<Node<E>> all = nodes.iterator(); all.hasNext(); ) {
                Node<E> node = all.next();
                if (same ? node.element == element : node.element.equals(element)) {
                    all.remove();
                    node.taken = true;
                    nodes.notifyAll();
                    return true;
                }
            }
        }
        return false;
    }

    final int drain(Collection<? super E> c, int max) {
        Objects.requireNonNull(c);
        if (c == this) {
            throw new IllegalArgumentException();
        }
        int count = 0;
        for (E e; count < max && (e = takeNow()) != null; count++) {
            c.add(e);
        }
        return count;
    }
}
