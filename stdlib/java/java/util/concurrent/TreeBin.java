package java.util.concurrent;

import wardian.internal.KeyTree;

/**
 * Stands first in a long bin of a concurrent hash map: a tree over the chain that follows it.
 *
 * <p>Its changes are made under its own monitor, as those of any bin. Readers of the tree take the tree's monitor, which
 * is held for a step of a change only, never while a caller's function runs; those of the chain take none. As on HotSpot
 * a new node comes first in the chain.
 */
final class TreeBin<K, V> extends ConcurrentHashMap.Node<K, V> {
    static final int HASH = -2;

    /** The place of a node in the tree and in the chain. */
    private static final class Leaf<K, V> extends KeyTree.Branch<Leaf<K, V>> {
        final ConcurrentHashMap.Node<K, V> node;
        Leaf<K, V> previous;
        Leaf<K, V> following;

        Leaf(ConcurrentHashMap.Node<K, V> node) {
            super(node.hash, node.key);
            this.node = node;
        }
    }

    private final KeyTree<Leaf<K, V>> tree = new KeyTree<>();
    private Leaf<K, V> first;

    TreeBin(ConcurrentHashMap.Node<K, V> chain) {
        super(HASH, null, null, chain);
        Leaf<K, V> last = null;
        for (; chain != null; chain = chain.next) {
            Leaf<K, V> added = new Leaf<>(chain);
            added.previous = last;
            if (last == null) {
                first = added;
            } else {
                last.following = added;
            }
            tree.attach(added);
            last = added;
        }
    }

    /** Finds the node of a key, or null. */
    ConcurrentHashMap.Node<K, V> find(int hash, Object key) {
        synchronized (tree) {
            Leaf<K, V> found = tree.find(hash, key);
            return found == null ? null : found.node;
        }
    }

    /** Adds a node whose key is not there. */
    void add(ConcurrentHashMap.Node<K, V> node) {
        Leaf<K, V> added = new Leaf<>(node);
        added.following = first;
        first.previous = added;
        first = added;
        node.next = next;
        next = node;
        synchronized (tree) {
            tree.attach(added);
        }
    }

    /** Removes the node of a key that is there; returns false when the chain that is left is too short for a tree. */
    boolean remove(int hash, Object key) {
        Leaf<K, V> gone = tree.find(hash, key);
        if (gone.previous == null) {
            first = gone.following;
            next = gone.node.next;
        } else {
            gone.previous.following = gone.following;
            gone.previous.node.next = gone.node.next;
        }
        if (gone.following != null) {
            gone.following.previous = gone.previous;
        }
        if (first == null || tree.isSmall()) {
            return false;
        }
        synchronized (tree) {
            tree.detach(gone);
        }
        return true;
    }
}
