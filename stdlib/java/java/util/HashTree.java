package java.util;

import wardian.internal.KeyTree;

/**
 * A tree over the chain of one long bucket: colliding keys cost a logarithm rather than the chain's length.
 *
 * <p>The chain stays, and iteration follows it. As on HotSpot the tree shows in its order: an added entry comes right
 * after its parent in the tree, and the root is moved to the front.
 */
final class HashTree<K, V> {
    /** The place of an entry in the tree and in the chain. */
    private static final class Branch<K, V> extends KeyTree.Branch<Branch<K, V>> {
        final HashMap.Node<K, V> entry;
        Branch<K, V> previous;
        Branch<K, V> following;

        Branch(HashMap.Node<K, V> entry) {
            super(entry.hash, entry.key);
            this.entry = entry;
        }
    }

    private final KeyTree<Branch<K, V>> tree = new KeyTree<>();
    private Branch<K, V> first;

    /** Builds the tree of a chain, whose root then comes first. */
    HashTree(HashMap.Node<K, V> chain) {
        Branch<K, V> last = null;
        while (chain != null) {
            HashMap.Node<K, V> next = chain.next;
            Branch<K, V> added = new Branch<>(chain);
            if (last == null)
                first = added;
            link(last, added);
            tree.attach(added);
            last = added;
            chain = next;
        }
        link(last, null);
        moveRootToFront();
    }

    /** Returns the entry the chain starts with. */
    HashMap.Node<K, V> first() {
        return first == null ? null : first.entry;
    }

    /** Finds a key's entry, or null. */
    HashMap.Node<K, V> find(int hash, Object key) {
        Branch<K, V> found = tree.find(hash, key);
        return found == null ? null : found.entry;
    }

    /** Adds an entry whose key is not there. */
    void add(HashMap.Node<K, V> entry) {
        Branch<K, V> added = new Branch<>(entry);
        Branch<K, V> before = tree.attach(added);
        link(added, before.following);
        link(before, added);
        moveRootToFront();
    }

    /**
     * Removes the entry of a key that is there. A removal by an iterator must not reorder the chain.
     * Returns false when what is left is too small for a tree; only the chain is right then.
     */
    boolean remove(int hash, Object key, boolean mayReorder) {
        Branch<K, V> gone = tree.find(hash, key);
        if (gone == first)
            first = gone.following;
        link(gone.previous, gone.following);
        if (first == null || mayReorder && tree.isSmall())
            return false;
        tree.detach(gone);
        if (mayReorder)
            moveRootToFront();
        return true;
    }

    private static <K, V> void link(Branch<K, V> before, Branch<K, V> after) {
        if (before != null) {
            before.following = after;
            before.entry.next = after == null ? null : after.entry;
        }
        if (after != null)
            after.previous = before;
    }

    private void moveRootToFront() {
        Branch<K, V> root = tree.root();
        if (root == first)
            return;
        link(root.previous, root.following);
        root.previous = null;
        link(root, first);
        first = root;
    }
}
