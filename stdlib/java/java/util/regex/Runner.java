package java.util.regex;

/**
 * The backtracking machine: runs a program over a text without recursion.
 *
 * <p>The stack holds pairs. (instruction, position) with instruction at least 0 is a choice point; (~slot, old value) undoes an
 * assignment and is applied when a failure passes it.
 */
final class Runner {
    private final Program program;
    private final int[] code;
    final int[] slots;
    private int[] stack = new int[64];
    private int top;

    String text;
    int from;               // the region
    int to;
    int lookFrom;           // what look-around and boundaries may see
    int lookTo;
    int anchorFrom;         // where the anchors match
    int anchorTo;
    int lastEnd;            // for \G
    boolean toEnd;          // the match must reach the end of the region
    boolean hitEnd;
    boolean requireEnd;
    private long[] failed;  // (loop, position) pairs known to fail
    private int failedBase;
    private int failedSpan;

    Runner(Program program) {
        this.program = program;
        this.code = program.code;
        this.slots = new int[program.slots];
    }

    /** Prepares for a series of attempts over the current text and region. */
    void begin() {
        failed = null;
        top = 0;
        for (int i = 0; i < slots.length; i++) {
            slots[i] = -1;
        }
    }

    /** Tries a match that starts at the given position. */
    boolean matchAt(int start) {
        if (!run(start)) {
            return false;
        }
        slots[0] = start;
        top = 0;
        return true;
    }

    /** Searches the first match from a position on. */
    boolean search(int start) {
        int last = to - program.minLength;
        if (program.anchored) {
            return start == anchorFrom && matchAt(start);
        }
        if (!program.prefix.isEmpty()) {
            return searchPrefix(start, last);
        }
        return program.first != null ? searchFirst(start, last) : searchAny(start, last);
    }

    private boolean missed() {
        hitEnd = true;
        return false;
    }

    private boolean searchPrefix(int start, int last) {
        String prefix = program.prefix;
        int at = start <= last ? text.indexOf(prefix, start) : -1;
        while (at >= 0 && at <= last) {
            if (program.wholePrefix) {
                slots[0] = at;
                slots[1] = at + prefix.length();
                return true;
            }
            if (matchAt(at)) {
                return true;
            }
            at = text.indexOf(prefix, at + 1);
        }
        return missed();
    }

    private boolean searchFirst(int start, int last) {
        CharSet first = program.first;
        String text = this.text;
        int at = start;
        while (at <= last) {
            int c = text.charAt(at);
            int width = 1;
            if (c >= 0xD800 && c < 0xDC00) {
                c = pairAt(at);
                width = c > 0xFFFF ? 2 : 1;
            }
            if (first.contains(c) && matchAt(at)) {
                return true;
            }
            at += width;
        }
        return missed();
    }

    private boolean searchAny(int start, int last) {
        int at = start;
        while (at <= last) {
            if (matchAt(at)) {
                return true;
            }
            at += at < to && pairAt(at) > 0xFFFF ? 2 : 1;
        }
        return missed();
    }

    /** The code point at a position inside the region, which may end in the middle of a pair. */
    private int pairAt(int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c) && at + 1 < to) {
            char low = text.charAt(at + 1);
            if (Character.isLowSurrogate(low)) {
                return Character.toCodePoint(c, low);
            }
        }
        return c;
    }

    // ---- Stack ------------------------------------------------------------

    private void push(int a, int b) {
        if (top + 2 > stack.length) {
            int[] larger = new int[stack.length * 2];
            System.arraycopy(stack, 0, larger, 0, top);
            stack = larger;
        }
        stack[top] = a;
        stack[top + 1] = b;
        top += 2;
    }

    private void assign(int slot, int value) {
        push(~slot, slots[slot]);
        slots[slot] = value;
    }

    /** Drops the choice points above a mark and keeps the undo records. */
    private void cut(int mark) {
        int kept = mark;
        for (int i = mark; i < top; i += 2) {
            if (stack[i] < 0) {
                stack[kept] = stack[i];
                stack[kept + 1] = stack[i + 1];
                kept += 2;
            }
        }
        top = kept;
    }

    private void unwind(int mark) {
        while (top > mark) {
            top -= 2;
            if (stack[top] < 0) {
                slots[~stack[top]] = stack[top + 1];
            }
        }
    }

    // ---- The machine ------------------------------------------------------

    private boolean run(int start) {
        final int[] code = this.code;
        final String text = this.text;
        final int to = this.to;
        int pos = start;
        int pc = 0;
        while (true) {
            boolean ok = true;
            switch (code[pc]) {
                case Program.MATCH:
                    if (!toEnd || pos == to) {
                        slots[1] = pos;
                        return true;
                    }
                    ok = false;
                    break;
                case Program.CHAR:
                    if (pos < to) {
                        ok = text.charAt(pos) == code[pc + 1];
                        pos++;
                        pc += 2;
                    } else {
                        hitEnd = true;
                        ok = false;
                    }
                    break;
                case Program.STRING: {
                    String literal = program.strings[code[pc + 1]];
                    ok = literalAt(literal, pos);
                    pos += literal.length();
                    pc += 2;
                    break;
                }
                case Program.SET:
                    if (pos < to) {
                        int c = text.charAt(pos++);
                        if (c >= 0xD800 && c < 0xDC00) {
                            c = pairAt(pos - 1);
                            pos += c > 0xFFFF ? 1 : 0;
                        }
                        ok = program.sets[code[pc + 1]].contains(c);
                        pc += 2;
                    } else {
                        hitEnd = true;
                        ok = false;
                    }
                    break;
                case Program.JUMP:
                    pc = code[pc + 1];
                    break;
                case Program.SPLIT:
                    push(code[pc + 1], pos);
                    pc += 2;
                    break;
                case Program.SPLIT_BACK:
                    push(pc + 2, pos);
                    pc = code[pc + 1];
                    break;
                case Program.OPEN:
                case Program.MARK_START:
                    assign(code[pc + 1], pos);
                    pc += 2;
                    break;
                case Program.CLOSE: {
                    int group = code[pc + 1] * 2;
                    assign(group, slots[code[pc + 2]]);
                    assign(group + 1, pos);
                    pc += 3;
                    break;
                }
                case Program.SET_REGISTER:
                    assign(code[pc + 1], code[pc + 2]);
                    pc += 3;
                    break;
                case Program.LOOP:
                    pc = loop(pc, pos);
                    break;
                case Program.LOOP_ENTER:
                    assign(code[pc + 1], slots[code[pc + 1]] + 1);
                    assign(code[pc + 2], pos);
                    pc += 3;
                    break;
                case Program.PROGRESS:
                    pc = slots[code[pc + 1]] == pos ? code[pc + 2] : pc + 3;
                    break;
                case Program.GREEDY: {
                    int least = advance(pc, pos, 0, code[pc + 2]);
                    if (least < 0) {
                        ok = false;
                        break;
                    }
                    int end = advance(pc, least, code[pc + 2], code[pc + 3]);
                    int next = code[pc + 4];
                    pc += 5;
                    pos = end;
                    if (next >= 0) {
                        pos = retreat(least, end + 1, next);
                        if (pos < 0) {
                            ok = false;
                            break;
                        }
                    }
                    if (pos > least) {
                        push(least, 0);
                        push(pc, pos);
                    }
                    pc += 2;
                    break;
                }
                case Program.GREEDY_BACK: {
                    int least = stack[top - 2];
                    int next = code[pc + 1];
                    top -= 2;
                    pos = next >= 0 ? retreat(least, pos, next) : stepBack(least, pos);
                    if (pos < 0) {
                        ok = false;
                        break;
                    }
                    if (pos > least) {
                        top += 2;
                        push(pc, pos);
                    }
                    pc += 2;
                    break;
                }
                case Program.LAZY: {
                    pos = advance(pc, pos, 0, code[pc + 2]);
                    if (pos < 0) {
                        ok = false;
                        break;
                    }
                    int max = code[pc + 3];
                    push(max == Tree.INFINITE ? max : max - code[pc + 2], 0);
                    push(pc + 5, pos);
                    pc += 8;
                    break;
                }
                case Program.LAZY_NEXT: {
                    int left = stack[top - 2];
                    top -= 2;
                    CharSet set = program.sets[code[pc + 1]];
                    int next = code[pc + 2];
                    do {
                        if (left == 0 || pos >= to) {
                            hitEnd |= left != 0;
                            ok = false;
                            break;
                        }
                        int c = text.charAt(pos++);
                        if (c >= 0xD800 && c < 0xDC00) {
                            c = pairAt(pos - 1);
                            pos += c > 0xFFFF ? 1 : 0;
                        }
                        ok = set.contains(c);
                        left -= left == Tree.INFINITE ? 0 : 1;
                    } while (ok && next >= 0 && pos < to && text.charAt(pos) != next);
                    if (ok) {
                        push(left, 0);
                        push(pc, pos);
                        pc += 3;
                    }
                    break;
                }
                case Program.POSSESSIVE: {
                    int least = advance(pc, pos, 0, code[pc + 2]);
                    if (least < 0) {
                        ok = false;
                        break;
                    }
                    pos = advance(pc, least, code[pc + 2], code[pc + 3]);
                    pc += 4;
                    break;
                }
                case Program.ATOMIC_BEGIN:
                    assign(code[pc + 1], 0);
                    slots[code[pc + 1]] = top;
                    pc += 2;
                    break;
                case Program.ATOMIC_END:
                    cut(slots[code[pc + 1]]);
                    pc += 2;
                    break;
                case Program.AHEAD_BEGIN:
                    assign(code[pc + 2], pos);
                    assign(code[pc + 1], 0);
                    slots[code[pc + 1]] = top;
                    pc += 3;
                    break;
                case Program.AHEAD_END:
                    cut(slots[code[pc + 1]]);
                    pos = slots[code[pc + 2]];
                    pc += 3;
                    break;
                case Program.NOT_BEGIN:
                    assign(code[pc + 1], 0);
                    push(code[pc + 2], pos);
                    slots[code[pc + 1]] = top;
                    pc += 3;
                    break;
                case Program.NOT_END:
                    unwind(slots[code[pc + 1]]);
                    top -= 2;
                    ok = false;
                    break;
                case Program.BEHIND_BEGIN: {
                    int begin = pos - code[pc + 3];
                    assign(code[pc + 2], pos);
                    assign(code[pc + 1], 0);
                    slots[code[pc + 1]] = top;
                    pos = begin;
                    pc += 5;
                    if (pos < lookFrom) {
                        ok = false;
                        break;
                    }
                    push(pc, pos);
                    pc += 3;
                    break;
                }
                case Program.BEHIND_BACK:
                    pos--;
                    if (pos < lookFrom || slots[code[pc + 1]] - pos > code[pc + 2]) {
                        ok = false;
                        break;
                    }
                    push(pc, pos);
                    pc += 3;
                    break;
                case Program.BEHIND_END:
                    ok = pos == slots[code[pc + 2]];
                    if (ok) {
                        cut(slots[code[pc + 1]]);
                        pc += 3;
                    }
                    break;
                case Program.BACKREF:
                    pos = backref(code[pc + 1], code[pc + 2], pos);
                    ok = pos >= 0;
                    pc += 3;
                    break;
                case Program.LOOP_MEMO:
                    ok = failed == null || !isFailed(code[pc + 1], pos);
                    push(pc + 2, pos);
                    pc += 4;
                    if (!ok) {
                        top -= 2;
                    }
                    break;
                case Program.FAILED_MEMO:
                    markFailed(code[pc + 1], pos);
                    ok = false;
                    break;
                case Program.GRAPHEME:
                    if (pos < to) {
                        pos = Graphemes.end(text, pos, to);
                        pc++;
                    } else {
                        hitEnd = true;
                        ok = false;
                    }
                    break;
                default:
                    ok = holds(code[pc], pos);
                    pc++;
                    break;
            }
            if (!ok) {
                while (true) {
                    if (top == 0) {
                        return false;
                    }
                    top -= 2;
                    pc = stack[top];
                    pos = stack[top + 1];
                    if (pc >= 0) {
                        break;
                    }
                    slots[~pc] = pos;
                }
            }
        }
    }

    private boolean literalAt(String literal, int pos) {
        int length = literal.length();
        for (int i = 0; i < length; i++) {
            if (pos + i >= to) {
                hitEnd = true;
                return false;
            }
            if (text.charAt(pos + i) != literal.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Decides at the head of a counted loop; returns the next instruction. */
    private int loop(int pc, int pos) {
        int count = slots[code[pc + 1]];
        int exit = code[pc + 6];
        int enter = pc + 7;
        if (slots[code[pc + 2]] == pos && count > 0) {
            return exit;
        }
        if (count < code[pc + 3]) {
            return enter;
        }
        if (count >= code[pc + 4]) {
            return exit;
        }
        if (code[pc + 5] == Tree.LAZY) {
            push(enter, pos);
            return exit;
        }
        push(exit, pos);
        return enter;
    }

    /** Takes members of a loop's set while count is below the limit; -1 if the loop's minimum is missed. */
    private int advance(int pc, int start, int count, int limit) {
        final CharSet set = program.sets[code[pc + 1]];
        final String text = this.text;
        final int to = this.to;
        int pos = start;
        while (count < limit) {
            if (pos >= to) {
                hitEnd = true;
                break;
            }
            int c = text.charAt(pos);
            int width = 1;
            if (c >= 0xD800 && c < 0xDC00) {
                c = pairAt(pos);
                width = c > 0xFFFF ? 2 : 1;
            }
            if (!set.contains(c)) {
                break;
            }
            pos += width;
            count++;
        }
        // limits below the minimum are missed; above it anything will do
        return count < code[pc + 2] ? -1 : pos;
    }

    /** The previous place before pos, not before least, where the wanted char follows; -1 if there is none. */
    private int retreat(int least, int pos, int wanted) {
        int at = pos - 1;
        if (at >= to) {
            hitEnd = true;
            at = to - 1;
        }
        while (at >= least && text.charAt(at) != wanted) {
            at--;
        }
        return at >= least ? at : -1;
    }

    private int stepBack(int least, int pos) {
        int at = pos - 1;
        if (at - 1 >= least && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1))) {
            at--;
        }
        return at >= least ? at : -1;
    }

    // ---- Memory of failures -----------------------------------------------

    private boolean isFailed(int loop, int pos) {
        int bit = loop * failedSpan + pos - failedBase;
        return (failed[bit >> 6] >>> bit & 1) != 0;
    }

    private void markFailed(int loop, int pos) {
        if (failed == null) {
            failedBase = from;
            failedSpan = to - from + 1;
            long bits = (long) failedSpan * program.memoLoops;
            if (bits > 1 << 26) {
                return;
            }
            failed = new long[(int) (bits >> 6) + 1];
        }
        int bit = loop * failedSpan + pos - failedBase;
        failed[bit >> 6] |= 1L << bit;
    }

    // ---- Back references --------------------------------------------------

    /** Matches a group's text again; returns the position behind it or -1. */
    private int backref(int group, int mode, int pos) {
        if (group > program.groups || slots[group * 2] < 0) {
            return -1;
        }
        int begin = slots[group * 2];
        int length = slots[group * 2 + 1] - begin;
        if (pos + length > to) {
            hitEnd = true;
            return -1;
        }
        for (int i = 0; i < length; i++) {
            char a = text.charAt(begin + i);
            char b = text.charAt(pos + i);
            if (a != b && !sameLetter(a, b, mode)) {
                return -1;
            }
        }
        return pos + length;
    }

    private static boolean sameLetter(char a, char b, int mode) {
        if (mode == 1) {
            return (a ^ b) == 0x20 && CharSet.isAsciiLetter(a);
        }
        return mode == 2 && CharSet.CaseSingle.fold(a) == CharSet.CaseSingle.fold(b);
    }

    // ---- Assertions -------------------------------------------------------

    private boolean holds(int assertion, int pos) {
        switch (assertion) {
            case Program.TEXT_START:
                return pos == anchorFrom;
            case Program.TEXT_END:
                return pos == anchorTo && atEnd();
            case Program.LAST_LINE_END:
                return isBeforeEnd(pos, false);
            case Program.LAST_LINE_END_UNIX:
                return isBeforeEndUnix(pos, false);
            case Program.LINE_END:
                return isBeforeEnd(pos, true);
            case Program.LINE_END_UNIX:
                return isBeforeEndUnix(pos, true);
            case Program.LINE_START:
                return isLineStart(pos);
            case Program.LINE_START_UNIX:
                return isLineStartUnix(pos);
            case Program.LAST_MATCH:
                return pos == lastEnd;
            case Program.WORD_EDGE:
                return isWordEdge(pos, false);
            case Program.NOT_WORD_EDGE:
                return !isWordEdge(pos, false);
            case Program.WORD_EDGE_UNICODE:
                return isWordEdge(pos, true);
            case Program.NOT_WORD_EDGE_UNICODE:
                return !isWordEdge(pos, true);
            case Program.GRAPHEME_EDGE:
                return isGraphemeEdge(pos);
            default:
                throw new IllegalStateException();
        }
    }

    private boolean atEnd() {
        hitEnd = true;
        requireEnd = true;
        return true;
    }

    private static boolean isTerminator(char c) {
        return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private boolean isBeforeEnd(int pos, boolean multiline) {
        int end = anchorTo;
        if (pos == end) {
            return atEnd();
        }
        char c = text.charAt(pos);
        if (!isTerminator(c) || (c == '\n' && pos > anchorFrom && text.charAt(pos - 1) == '\r')) {
            return false;
        }
        if (multiline) {
            return true;
        }
        boolean last = pos == end - 1 || (pos == end - 2 && c == '\r' && text.charAt(pos + 1) == '\n');
        return last && atEnd();
    }

    private boolean isBeforeEndUnix(int pos, boolean multiline) {
        if (pos == anchorTo) {
            return atEnd();
        }
        if (text.charAt(pos) != '\n') {
            return false;
        }
        return multiline || (pos == anchorTo - 1 && atEnd());
    }

    private boolean isLineStart(int pos) {
        if (pos > anchorFrom) {
            char before = text.charAt(pos - 1);
            if (!isTerminator(before)) {
                return false;
            }
            if (before == '\r' && pos < anchorTo && text.charAt(pos) == '\n') {
                return false;
            }
        }
        return notAtEnd(pos);
    }

    /** A line start is never at the end of the text. */
    private boolean notAtEnd(int pos) {
        if (pos == anchorTo) {
            hitEnd = true;
            return false;
        }
        return true;
    }

    private boolean isLineStartUnix(int pos) {
        return (pos == anchorFrom || text.charAt(pos - 1) == '\n') && notAtEnd(pos);
    }

    private boolean isWordEdge(int pos, boolean unicode) {
        boolean left = pos > lookFrom && isWordBefore(pos, unicode);
        boolean right = false;
        if (pos < lookTo) {
            right = isWord(text.codePointAt(pos), pos, unicode);
        } else {
            hitEnd = true;
            requireEnd = true;
        }
        return left != right;
    }

    private boolean isWordBefore(int pos, boolean unicode) {
        int c = text.codePointBefore(pos);
        return isWord(c, pos - Character.charCount(c), unicode);
    }

    private boolean isWord(int c, int at, boolean unicode) {
        if (unicode) {
            return CharSets.isWord(c) || hasBase(c, at);
        }
        if (c < 128) {
            return CharSet.isAsciiLetter(c) || c == '_' || (c >= '0' && c <= '9');
        }
        return hasBase(c, at);
    }

    /** Tells whether c is a combining mark on a letter or digit. */
    private boolean hasBase(int c, int at) {
        int mark = c;
        int pos = at;
        while (Character.getType(mark) == Character.NON_SPACING_MARK && pos > lookFrom) {
            mark = text.codePointBefore(pos);
            pos -= Character.charCount(mark);
            if (Character.isLetterOrDigit(mark)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGraphemeEdge(int pos) {
        if (pos == lookFrom || pos == lookTo) {
            if (pos == lookTo) {
                hitEnd = true;
            }
            return lookFrom < lookTo;
        }
        return Graphemes.isBoundary(text, lookFrom, pos, lookTo);
    }
}
