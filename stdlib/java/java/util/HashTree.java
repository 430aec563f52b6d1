package java.util;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * A red-black tree over the chain of one long bucket: colliding keys cost a logarithm rather than the chain's length.
 *
 * <p>The chain stays, and iteration follows it. As on HotSpot the tree shows in its order: an added entry comes right
 * after its parent in the tree, and the root is moved to the front. Keys are ordered by hash, then by their own order
 * if they are comparable to their class, then arbitrarily.
 */
final class HashTree<K, V> {
    /** The place of an entry in the tree and in the chain. */
    private static final class Branch<K, V> {
        final HashMap.Node<K, V> entry;
        Branch<K, V> parent;
        Branch<K, V> left;
        Branch<K, V> right;
        Branch<K, V> previous;
        Branch<K, V> following;
        boolean red = true;

        Branch(HashMap.Node<K, V> entry) {
            this.entry = entry;
        }
    }

    private Branch<K, V> root;
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
            attach(added);
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
        Branch<K, V> found = find(root, hash, key, comparableClass(key));
        return found == null ? null : found.entry;
    }

    /** Adds an entry whose key is not there. */
    void add(HashMap.Node<K, V> entry) {
        Branch<K, V> added = new Branch<>(entry);
        Branch<K, V> before = attach(added);
        link(added, before.following);
        link(before, added);
        moveRootToFront();
    }

    /**
     * Removes the entry of a key that is there. A removal by an iterator must not reorder the chain.
     * Returns false when what is left is too small for a tree; only the chain is right then.
     */
    boolean remove(int hash, Object key, boolean mayReorder) {
        Branch<K, V> gone = find(root, hash, key, comparableClass(key));
        if (gone == first)
            first = gone.following;
        link(gone.previous, gone.following);
        if (first == null || mayReorder && isSmall())
            return false;
        detach(gone);
        if (mayReorder)
            moveRootToFront();
        return true;
    }

    private boolean isSmall() {
        return root.right == null || root.left == null || root.left.left == null;
    }

    /* ---- The chain ---- */

    private static <K, V> void link(Branch<K, V> before, Branch<K, V> after) {
        if (before != null) {
            before.following = after;
            before.entry.next = after == null ? null : after.entry;
        }
        if (after != null)
            after.previous = before;
    }

    private void moveRootToFront() {
        if (root == first)
            return;
        link(root.previous, root.following);
        root.previous = null;
        link(root, first);
        first = root;
    }

    /* ---- The order of keys ---- */

    /** Returns the key's class if its objects are comparable to each other. */
    private static Class<?> comparableClass(Object key) {
        if (!(key instanceof Comparable))
            return null;
        Class<?> type = key.getClass();
        if (type == String.class)
            return type;
        for (Type implemented : type.getGenericInterfaces()) {
            if (!(implemented instanceof ParameterizedType))
                continue;
            ParameterizedType parameterized = (ParameterizedType) implemented;
            if (parameterized.getRawType() == Comparable.class && parameterized.getActualTypeArguments()[0] == type)
                return type;
        }
        return null;
    }

    /** Compares a key with that of a branch; 0 when nothing decides. */
    @SuppressWarnings("unchecked")
    private static <K, V> int compare(int hash, Object key, Class<?> comparable, Branch<K, V> branch) {
        int other = branch.entry.hash;
        if (hash != other)
            return hash < other ? -1 : 1;
        Object otherKey = branch.entry.key;
        if (comparable == null || otherKey == null || otherKey.getClass() != comparable)
            return 0;
        return ((Comparable<Object>) key).compareTo(otherKey);
    }

    /** Decides between keys that nothing else tells apart; lookups then search both sides. */
    private static int compareIdentities(Object a, Object b) {
        if (a != null && b != null) {
            int names = a.getClass().getName().compareTo(b.getClass().getName());
            if (names != 0)
                return names;
        }
        return System.identityHashCode(a) <= System.identityHashCode(b) ? -1 : 1;
    }

    private static <K, V> Branch<K, V> find(Branch<K, V> at, int hash, Object key, Class<?> comparable) {
        while (at != null) {
            Object other = at.entry.key;
            if (at.entry.hash == hash && (other == key || key != null && key.equals(other)))
                return at;
            int order = compare(hash, key, comparable, at);
            if (order == 0) {
                Branch<K, V> found = find(at.right, hash, key, comparable);
                if (found != null)
                    return found;
            }
            at = order <= 0 ? at.left : at.right;
        }
        return null;
    }

    /* ---- The tree ---- */

    /** Puts a branch into the tree; returns the parent it had before balancing. */
    private Branch<K, V> attach(Branch<K, V> added) {
        HashMap.Node<K, V> entry = added.entry;
        Class<?> comparable = comparableClass(entry.key);
        Branch<K, V> parent = null;
        int order = 0;
        for (Branch<K, V> at = root; at != null; at = order <= 0 ? at.left : at.right) {
            parent = at;
            order = compare(entry.hash, entry.key, comparable, at);
            if (order == 0)
                order = compareIdentities(entry.key, at.entry.key);
        }
        added.parent = parent;
        if (parent == null)
            root = added;
        else if (order <= 0)
            parent.left = added;
        else
            parent.right = added;
        balanceAfterAdding(added);
        return parent;
    }

    private static <K, V> boolean isRed(Branch<K, V> branch) {
        return branch != null && branch.red;
    }

    private static <K, V> Branch<K, V> child(Branch<K, V> of, boolean left) {
        return left ? of.left : of.right;
    }

    private void balanceAfterAdding(Branch<K, V> at) {
        while (at != root && at.parent.red) {
            Branch<K, V> grandparent = at.parent.parent;
            boolean left = at.parent == grandparent.left;
            Branch<K, V> uncle = child(grandparent, !left);
            if (isRed(uncle)) {
                at.parent.red = false;
                uncle.red = false;
                grandparent.red = true;
                at = grandparent;
                continue;
            }
            if (at == child(at.parent, !left)) {
                at = at.parent;
                rotate(at, left);
            }
            at.parent.red = false;
            grandparent.red = true;
            rotate(grandparent, !left);
        }
        root.red = false;
    }

    /** Moves a branch one down, its child of the other side up. */
    private void rotate(Branch<K, V> down, boolean toLeft) {
        Branch<K, V> up = child(down, !toLeft);
        Branch<K, V> between = child(up, toLeft);
        replace(down, up);
        if (toLeft) {
            down.right = between;
            up.left = down;
        } else {
            down.left = between;
            up.right = down;
        }
        if (between != null)
            between.parent = down;
        down.parent = up;
    }

    /** Puts {@code by} below the parent of {@code old}. */
    private void replace(Branch<K, V> old, Branch<K, V> by) {
        Branch<K, V> parent = old.parent;
        if (parent == null)
            root = by;
        else if (parent.left == old)
            parent.left = by;
        else
            parent.right = by;
        if (by != null)
            by.parent = parent;
    }

    private void detach(Branch<K, V> gone) {
        if (gone.left != null && gone.right != null)
            exchangeWithSuccessor(gone);
        Branch<K, V> child = gone.left != null ? gone.left : gone.right;
        if (child != null) {
            replace(gone, child);
            if (!gone.red)
                balanceAfterRemoving(child);
        } else {
            if (!gone.red)
                balanceAfterRemoving(gone);
            replace(gone, null);
        }
    }

    /** Exchanges the places of a branch with two children and of the next one in key order. */
    private void exchangeWithSuccessor(Branch<K, V> branch) {
        Branch<K, V> successor = branch.right;
        while (successor.left != null)
            successor = successor.left;
        boolean red = successor.red;
        successor.red = branch.red;
        branch.red = red;
        Branch<K, V> parent = successor.parent;
        Branch<K, V> right = successor.right;
        replace(branch, successor);
        successor.left = branch.left;
        successor.left.parent = successor;
        if (parent == branch) {
            parent = successor;
            successor.right = branch;
        } else {
            successor.right = branch.right;
            successor.right.parent = successor;
            parent.left = branch;
        }
        branch.parent = parent;
        branch.left = null;
        branch.right = right;
        if (right != null)
            right.parent = branch;
    }

    private void balanceAfterRemoving(Branch<K, V> at) {
        while (at != root && !at.red) {
            boolean left = at == at.parent.left;
            Branch<K, V> sibling = child(at.parent, !left);
            if (sibling.red) {
                sibling.red = false;
                at.parent.red = true;
                rotate(at.parent, left);
                sibling = child(at.parent, !left);
            }
            if (!isRed(sibling.left) && !isRed(sibling.right)) {
                sibling.red = true;
                at = at.parent;
                continue;
            }
            if (!isRed(child(sibling, !left))) {
                child(sibling, left).red = false;
                sibling.red = true;
                rotate(sibling, !left);
                sibling = child(at.parent, !left);
            }
            sibling.red = at.parent.red;
            at.parent.red = false;
            child(sibling, !left).red = false;
            rotate(at.parent, left);
            at = root;
        }
        at.red = false;
    }
}
