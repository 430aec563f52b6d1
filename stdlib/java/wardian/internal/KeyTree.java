package wardian.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * A red-black tree of the keys of one bucket of a hash table, ordered by hash, then by their own order if they are
 * comparable to their class, then arbitrarily. Its shape is that on HotSpot, for the order of long buckets shows it.
 */
public final class KeyTree<B extends KeyTree.Branch<B>> {
    /** The place of a key; users add what they keep with it. */
    public abstract static class Branch<B extends Branch<B>> {
        final int hash;
        final Object key;
        B parent;
        B left;
        B right;
        boolean red = true;

        protected Branch(int hash, Object key) {
            this.hash = hash;
            this.key = key;
        }
    }

    private B root;

    /** Returns the root, or null. */
    public B root() {
        return root;
    }

    /** Says whether a list does as well, as seen at the top. */
    public boolean isSmall() {
        return root == null || root.right == null || root.left == null || root.left.left == null;
    }

    /** Finds the place of a key, or null. */
    public B find(int hash, Object key) {
        return find(root, hash, key, comparableClass(key));
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
    private int compare(int hash, Object key, Class<?> comparable, B branch) {
        int other = branch.hash;
        if (hash != other)
            return hash < other ? -1 : 1;
        Object otherKey = branch.key;
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

    private B find(B at, int hash, Object key, Class<?> comparable) {
        while (at != null) {
            Object other = at.key;
            if (at.hash == hash && (other == key || key != null && key.equals(other)))
                return at;
            int order = compare(hash, key, comparable, at);
            if (order == 0) {
                B found = find(at.right, hash, key, comparable);
                if (found != null)
                    return found;
            }
            at = order <= 0 ? at.left : at.right;
        }
        return null;
    }

    /* ---- The tree ---- */

    /** Puts a branch into the tree; returns the parent it had before balancing. */
    public B attach(B added) {
        Class<?> comparable = comparableClass(added.key);
        B parent = null;
        int order = 0;
        for (B at = root; at != null; at = order <= 0 ? at.left : at.right) {
            parent = at;
            order = compare(added.hash, added.key, comparable, at);
            if (order == 0)
                order = compareIdentities(added.key, at.key);
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

    private boolean isRed(B branch) {
        return branch != null && branch.red;
    }

    private B child(B of, boolean left) {
        return left ? of.left : of.right;
    }

    private void balanceAfterAdding(B at) {
        while (at != root && at.parent.red) {
            B grandparent = at.parent.parent;
            boolean left = at.parent == grandparent.left;
            B uncle = child(grandparent, !left);
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
    private void rotate(B down, boolean toLeft) {
        B up = child(down, !toLeft);
        B between = child(up, toLeft);
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
    private void replace(B old, B by) {
        B parent = old.parent;
        if (parent == null)
            root = by;
        else if (parent.left == old)
            parent.left = by;
        else
            parent.right = by;
        if (by != null)
            by.parent = parent;
    }

    public void detach(B gone) {
        if (gone.left != null && gone.right != null)
            exchangeWithSuccessor(gone);
        B child = gone.left != null ? gone.left : gone.right;
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
    private void exchangeWithSuccessor(B branch) {
        B successor = branch.right;
        while (successor.left != null)
            successor = successor.left;
        boolean red = successor.red;
        successor.red = branch.red;
        branch.red = red;
        B parent = successor.parent;
        B right = successor.right;
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

    private void balanceAfterRemoving(B at) {
        while (at != root && !at.red) {
            boolean left = at == at.parent.left;
            B sibling = child(at.parent, !left);
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
