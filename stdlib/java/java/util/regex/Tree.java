package java.util.regex;

import java.util.ArrayList;

/** A node of a parsed expression. */
final class Tree {
    static final int EMPTY = 0;
    static final int CHAR = 1;       // low: the char
    static final int SET = 2;        // set
    static final int SEQUENCE = 3;   // children
    static final int CHOICE = 4;     // children
    static final int GROUP = 5;      // low: group number; child 0
    static final int REPEAT = 6;     // low..high times, mode; child 0
    static final int AHEAD = 7;      // negative; child 0
    static final int BEHIND = 8;     // negative; child 0
    static final int ATOMIC = 9;     // child 0
    static final int BACKREF = 10;   // low: group number, mode: 0 exact, 1 ASCII, 2 Unicode
    static final int ASSERT = 11;    // low: opcode
    static final int GRAPHEME = 12;

    static final int GREEDY = 0;
    static final int LAZY = 1;
    static final int POSSESSIVE = 2;
    static final int INFINITE = Integer.MAX_VALUE;

    final int kind;
    int low;
    int high;
    int mode;
    boolean negative;
    CharSet set;
    ArrayList<Tree> children;

    Tree(int kind) {
        this.kind = kind;
    }

    static Tree of(int kind, int low) {
        Tree tree = new Tree(kind);
        tree.low = low;
        return tree;
    }

    static Tree of(CharSet set) {
        Tree tree = new Tree(SET);
        tree.set = set;
        return tree;
    }

    static Tree around(int kind, Tree child) {
        Tree tree = new Tree(kind);
        tree.add(child);
        return tree;
    }

    static Tree literal(String text) {
        Tree tree = new Tree(SEQUENCE);
        for (int i = 0; i < text.length(); i++) {
            tree.add(of(CHAR, text.charAt(i)));
        }
        return tree;
    }

    void add(Tree child) {
        if (children == null) {
            children = new ArrayList<>();
        }
        children.add(child);
    }

    int size() {
        return children == null ? 0 : children.size();
    }

    Tree child(int index) {
        return children.get(index);
    }

    boolean isSingle() {
        return kind == CHAR || kind == SET;
    }

    /** The least number of chars a match takes. */
    int minLength() {
        switch (kind) {
            case CHAR: case SET: case GRAPHEME:
                return 1;
            case SEQUENCE:
                int sum = 0;
                for (int i = 0; i < size(); i++) {
                    sum = plus(sum, child(i).minLength());
                }
                return sum;
            case CHOICE:
                int least = INFINITE;
                for (int i = 0; i < size(); i++) {
                    least = Math.min(least, child(i).minLength());
                }
                return least;
            case GROUP: case ATOMIC:
                return child(0).minLength();
            case REPEAT:
                return times(child(0).minLength(), low);
            default:
                return 0;
        }
    }

    /** The largest number of chars a match takes, or INFINITE. */
    int maxLength() {
        switch (kind) {
            case CHAR:
                return 1;
            case SET:
                return set.mayBeSupplementary() ? 2 : 1;
            case SEQUENCE: case CHOICE:
                int result = 0;
                for (int i = 0; i < size(); i++) {
                    int length = child(i).maxLength();
                    result = kind == SEQUENCE ? plus(result, length) : Math.max(result, length);
                }
                return result;
            case GROUP: case ATOMIC:
                return child(0).maxLength();
            case REPEAT:
                return times(child(0).maxLength(), high);
            case BACKREF: case GRAPHEME:
                return INFINITE;
            default:
                return 0;
        }
    }

    private static int plus(int a, int b) {
        return a > INFINITE - b ? INFINITE : a + b;
    }

    private static int times(int a, int b) {
        long product = (long) a * b;
        return product > INFINITE ? INFINITE : (int) product;
    }

    boolean contains(int wanted) {
        if (kind == wanted) {
            return true;
        }
        for (int i = 0; i < size(); i++) {
            if (child(i).contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** The chars every match starts with are appended; tells whether all of this tree was used. */
    boolean prefix(StringBuilder out) {
        switch (kind) {
            case EMPTY:
                return true;
            case CHAR:
                out.append((char) low);
                return true;
            case SEQUENCE:
                for (int i = 0; i < size(); i++) {
                    if (!child(i).prefix(out)) {
                        return false;
                    }
                }
                return true;
            case GROUP: case ATOMIC:
                return child(0).prefix(out);
            default:
                return false;
        }
    }

    /** The code points a non-empty match can start with; null if not known. */
    CharSet firstSet() {
        switch (kind) {
            case CHAR:
                return CharSet.single(low);
            case SET:
                return set;
            case GROUP: case ATOMIC: case REPEAT:
                return child(0).firstSet();
            case SEQUENCE:
                return firstOfSequence();
            case CHOICE:
                return firstOfChoice();
            case BACKREF: case GRAPHEME:
                return null;
            default:
                return new CharSet();
        }
    }

    private CharSet firstOfSequence() {
        CharSet union = null;
        for (int i = 0; i < size(); i++) {
            CharSet next = child(i).firstSet();
            if (next == null) {
                return null;
            }
            union = union == null ? next : new CharSet.Union(union, next);
            if (child(i).minLength() > 0) {
                break;
            }
        }
        return union == null ? new CharSet() : union;
    }

    private CharSet firstOfChoice() {
        CharSet union = null;
        for (int i = 0; i < size(); i++) {
            CharSet next = child(i).firstSet();
            if (next == null) {
                return null;
            }
            union = union == null ? next : new CharSet.Union(union, next);
        }
        return union;
    }
}
