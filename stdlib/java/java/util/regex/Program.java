package java.util.regex;

/**
 * A compiled expression: instructions for the backtracking machine in Runner.
 *
 * <p>Each instruction is an opcode and its operands in one int array. A choice point is a pair (instruction, position) on the
 * runner's stack; instructions that resume a loop after a failure (the _BACK and _NEXT ones) find one more pair of
 * their own below it. Slots 0 to 2n+1 hold the groups; the slots behind them are registers.
 */
final class Program {
    static final int MATCH = 0;
    static final int CHAR = 1;              // char
    static final int STRING = 2;            // string
    static final int SET = 3;               // set
    static final int JUMP = 4;              // target
    static final int SPLIT = 5;             // alternative to try when what follows fails
    static final int SPLIT_BACK = 6;        // target to try first
    static final int OPEN = 7;              // register
    static final int CLOSE = 8;             // group, register
    static final int SET_REGISTER = 9;      // register, value
    static final int LOOP = 10;             // counter, start, min, max, mode, exit
    static final int LOOP_ENTER = 11;       // counter, start
    static final int GREEDY = 12;           // set, min, max, next char
    static final int GREEDY_BACK = 13;      // next char
    static final int LAZY = 14;             // set, min, max, next char
    static final int LAZY_NEXT = 15;        // set, next char
    static final int POSSESSIVE = 16;       // set, min, max
    static final int ATOMIC_BEGIN = 17;     // register
    static final int ATOMIC_END = 18;       // register
    static final int AHEAD_BEGIN = 19;      // stack register, position register
    static final int AHEAD_END = 20;        // stack register, position register
    static final int NOT_BEGIN = 21;        // register, continuation
    static final int NOT_END = 22;          // register
    static final int BEHIND_BEGIN = 23;     // stack register, position register, min, max
    static final int BEHIND_BACK = 24;      // position register, max
    static final int BEHIND_END = 25;       // stack register, position register
    static final int BACKREF = 26;          // group, mode
    static final int PROGRESS = 27;         // register, exit
    static final int MARK_START = 28;       // register
    static final int LOOP_MEMO = 29;        // number of the loop
    static final int FAILED_MEMO = 30;      // number of the loop
    static final int GRAPHEME = 31;
    static final int TEXT_START = 32;
    static final int TEXT_END = 33;
    static final int LAST_LINE_END = 34;
    static final int LAST_LINE_END_UNIX = 35;
    static final int LINE_START = 36;
    static final int LINE_START_UNIX = 37;
    static final int LINE_END = 38;
    static final int LINE_END_UNIX = 39;
    static final int LAST_MATCH = 40;
    static final int WORD_EDGE = 41;
    static final int NOT_WORD_EDGE = 42;
    static final int WORD_EDGE_UNICODE = 43;
    static final int NOT_WORD_EDGE_UNICODE = 44;
    static final int GRAPHEME_EDGE = 45;

    int[] code = new int[32];
    private int size;
    CharSet[] sets = new CharSet[4];
    private int setCount;
    String[] strings = new String[2];
    private int stringCount;
    int slots;                      // groups and registers
    final int groups;               // capturing groups, without group 0
    int memoLoops;                  // loops that remember where they failed
    private final boolean memo;

    // what the search can rely on
    final String prefix;            // every match starts with it; may be empty
    final CharSet first;            // every match starts with a member; null if not known
    final int minLength;
    final boolean anchored;         // matches only at the start of the text
    final boolean wholePrefix;      // the prefix is the whole expression

    Program(Tree tree, int groups) {
        this.groups = groups;
        slots = 2 * (groups + 1);
        memo = !tree.contains(Tree.BACKREF) && !tree.contains(Tree.BEHIND) && !hasCounters(tree);
        StringBuilder literal = new StringBuilder();
        boolean all = tree.prefix(literal);
        prefix = literal.toString();
        wholePrefix = all && groups == 0 && !prefix.isEmpty();
        minLength = tree.minLength();
        first = minLength > 0 && prefix.isEmpty() ? tree.firstSet() : null;
        anchored = startsAnchored(tree);
        generate(tree, -1, false);
        emit(MATCH);
    }

    private static boolean startsAnchored(Tree tree) {
        if (tree.kind == Tree.SEQUENCE || tree.kind == Tree.GROUP) {
            return tree.size() > 0 && startsAnchored(tree.child(0));
        }
        return tree.kind == Tree.ASSERT && tree.low == TEXT_START;
    }

    private static boolean hasCounters(Tree tree) {
        if (tree.kind == Tree.REPEAT && !tree.child(0).isSingle() && needsCounter(tree)) {
            return true;
        }
        for (int i = 0; i < tree.size(); i++) {
            if (hasCounters(tree.child(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean needsCounter(Tree loop) {
        return loop.low > 1 || (loop.high != 1 && loop.high != Tree.INFINITE);
    }

    // ---- Emission ---------------------------------------------------------

    private int emit(int value) {
        if (size == code.length) {
            int[] larger = new int[size * 2];
            System.arraycopy(code, 0, larger, 0, size);
            code = larger;
        }
        code[size] = value;
        return size++;
    }

    private int emit(int a, int b) {
        emit(a);
        return emit(b);
    }

    private int emit(int a, int b, int c) {
        emit(a);
        emit(b);
        return emit(c);
    }

    private int register() {
        return slots++;
    }

    private int set(CharSet set) {
        for (int i = 0; i < setCount; i++) {
            if (sets[i] == set) {
                return i;
            }
        }
        if (setCount == sets.length) {
            CharSet[] larger = new CharSet[setCount * 2];
            System.arraycopy(sets, 0, larger, 0, setCount);
            sets = larger;
        }
        sets[setCount] = set;
        return setCount++;
    }

    private int string(String text) {
        if (stringCount == strings.length) {
            String[] larger = new String[stringCount * 2];
            System.arraycopy(strings, 0, larger, 0, stringCount);
            strings = larger;
        }
        strings[stringCount] = text;
        return stringCount++;
    }

    /** Emits a tree; next is the char that must follow it, or -1; nested tells whether it is inside a loop. */
    private void generate(Tree tree, int next, boolean nested) {
        switch (tree.kind) {
            case Tree.EMPTY:
                return;
            case Tree.CHAR:
                emit(CHAR, tree.low);
                return;
            case Tree.SET:
                emit(SET, set(tree.set));
                return;
            case Tree.SEQUENCE:
                sequence(tree, next, nested);
                return;
            case Tree.CHOICE:
                choice(tree, nested);
                return;
            case Tree.GROUP:
                group(tree, nested);
                return;
            case Tree.REPEAT:
                repeat(tree, next, nested);
                return;
            case Tree.ATOMIC:
                atomic(tree.child(0), nested);
                return;
            case Tree.AHEAD:
                ahead(tree, nested);
                return;
            case Tree.BEHIND:
                behind(tree, nested);
                return;
            case Tree.BACKREF:
                emit(BACKREF, tree.low, tree.mode);
                return;
            case Tree.GRAPHEME:
                emit(GRAPHEME);
                return;
            default:
                emit(tree.low);
                return;
        }
    }

    private void sequence(Tree tree, int next, boolean nested) {
        int count = tree.size();
        int i = 0;
        while (i < count) {
            int run = i;
            while (run < count && tree.child(run).kind == Tree.CHAR) {
                run++;
            }
            if (run - i > 1) {
                literal(tree, i, run);
                i = run;
            } else {
                generate(tree.child(i), i + 1 < count ? firstChar(tree.child(i + 1)) : next, nested);
                i++;
            }
        }
    }

    private void literal(Tree tree, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append((char) tree.child(i).low);
        }
        emit(STRING, string(text.toString()));
    }

    private static int firstChar(Tree tree) {
        return tree.kind == Tree.CHAR ? tree.low : -1;
    }

    private void choice(Tree tree, boolean nested) {
        int count = tree.size();
        int[] ends = new int[count];
        for (int i = 0; i < count - 1; i++) {
            int alternative = emit(SPLIT, 0);
            generate(tree.child(i), -1, nested);
            ends[i] = emit(JUMP, 0);
            code[alternative] = size;
        }
        generate(tree.child(count - 1), -1, nested);
        for (int i = 0; i < count - 1; i++) {
            code[ends[i]] = size;
        }
    }

    private void group(Tree tree, boolean nested) {
        int register = register();
        emit(OPEN, register);
        generate(tree.child(0), -1, nested);
        emit(CLOSE, tree.low, register);
    }

    private void atomic(Tree body, boolean nested) {
        int register = register();
        emit(ATOMIC_BEGIN, register);
        generate(body, -1, nested);
        emit(ATOMIC_END, register);
    }

    private void ahead(Tree tree, boolean nested) {
        int stack = register();
        if (tree.negative) {
            int target = emit(NOT_BEGIN, stack, 0);
            generate(tree.child(0), -1, nested);
            emit(NOT_END, stack);
            code[target] = size;
            return;
        }
        int position = register();
        emit(AHEAD_BEGIN, stack, position);
        generate(tree.child(0), -1, nested);
        emit(AHEAD_END, stack, position);
    }

    private void behind(Tree tree, boolean nested) {
        int outer = register();
        int stack = register();
        int position = register();
        int max = tree.child(0).maxLength();
        int target = tree.negative ? emit(NOT_BEGIN, outer, 0) : 0;
        emit(BEHIND_BEGIN, stack, position);
        emit(tree.child(0).minLength(), max);
        emit(BEHIND_BACK, position, max);
        generate(tree.child(0), -1, nested);
        emit(BEHIND_END, stack, position);
        if (tree.negative) {
            emit(NOT_END, outer);
            code[target] = size;
        }
    }

    // ---- Loops ------------------------------------------------------------

    private void repeat(Tree tree, int next, boolean nested) {
        Tree body = tree.child(0);
        while (body.kind == Tree.SEQUENCE && body.size() == 1) {
            body = body.child(0);
        }
        if (tree.high == 0) {
            return;
        }
        if (body.isSingle()) {
            singleLoop(tree, body, next);
        } else if (tree.mode == Tree.POSSESSIVE) {
            int register = register();
            emit(ATOMIC_BEGIN, register);
            loop(tree, body, Tree.GREEDY, nested);
            emit(ATOMIC_END, register);
        } else {
            loop(tree, body, tree.mode, nested);
        }
    }

    private void singleLoop(Tree tree, Tree body, int next) {
        int set = set(body.kind == Tree.SET ? body.set : CharSet.single(body.low));
        if (tree.mode == Tree.POSSESSIVE || tree.low == tree.high) {
            emit(POSSESSIVE, set, tree.low);
            emit(tree.high);
        } else if (tree.mode == Tree.GREEDY) {
            emit(GREEDY, set, tree.low);
            emit(tree.high, next);
            emit(GREEDY_BACK, next);
        } else {
            emit(LAZY, set, tree.low);
            emit(tree.high, next);
            emit(LAZY_NEXT, set, next);
        }
    }

    private void loop(Tree tree, Tree body, int mode, boolean nested) {
        if (needsCounter(tree)) {
            countedLoop(tree, body, mode);
        } else if (tree.high == 1) {
            optional(tree, body, mode, nested);
        } else if (tree.low == 0) {
            star(body, mode, nested);
        } else {
            plus(body, mode, nested);
        }
    }

    private void optional(Tree tree, Tree body, int mode, boolean nested) {
        if (tree.low == 1) {
            generate(body, -1, nested);
            return;
        }
        int target = emit(mode == Tree.GREEDY ? SPLIT : SPLIT_BACK, 0);
        generate(body, -1, nested);
        code[target] = size;
    }

    private int memoNumber(Tree body, boolean nested) {
        boolean worth = memo && (nested || body.contains(Tree.REPEAT) || body.contains(Tree.CHOICE));
        return worth ? memoLoops++ : -1;
    }

    private void memoBegin(int number) {
        if (number >= 0) {
            emit(LOOP_MEMO, number);
            emit(FAILED_MEMO, number);
        }
    }

    private void star(Tree body, int mode, boolean nested) {
        int register = body.minLength() == 0 ? register() : -1;
        int top = size;
        memoBegin(memoNumber(body, nested));
        int exit = emit(mode == Tree.GREEDY ? SPLIT : SPLIT_BACK, 0);
        int progressExit = body(body, register);
        emit(JUMP, top);
        code[exit] = size;
        if (progressExit >= 0) {
            code[progressExit] = size;
        }
    }

    private void plus(Tree body, int mode, boolean nested) {
        int register = body.minLength() == 0 ? register() : -1;
        int top = size;
        memoBegin(memoNumber(body, nested));
        int progressExit = body(body, register);
        emit(mode == Tree.GREEDY ? SPLIT_BACK : SPLIT, top);
        if (progressExit >= 0) {
            code[progressExit] = size;
        }
    }

    /** Emits a loop body; one that may be empty leaves the loop when it made no progress. */
    private int body(Tree body, int register) {
        if (register < 0) {
            generate(body, -1, true);
            return -1;
        }
        emit(MARK_START, register);
        generate(body, -1, true);
        return emit(PROGRESS, register, 0);
    }

    private void countedLoop(Tree tree, Tree body, int mode) {
        int counter = register();
        int start = register();
        emit(SET_REGISTER, counter, 0);
        emit(SET_REGISTER, start, -1);
        int top = emit(LOOP, counter, start) - 2;
        emit(tree.low, tree.high, mode);
        int exit = emit(0);
        emit(LOOP_ENTER, counter, start);
        generate(body, -1, true);
        emit(JUMP, top);
        code[exit] = size;
    }
}
