import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random methods, most of them almost right: what two verifiers say of them is compared.
 *
 * <pre>
 * java RandomMethods FIRST_SEED COUNT     a line for each seed: the verdict
 * java RandomMethods SEED FILE            writes that class file
 * </pre>
 * The types of locals and stack are followed while instructions are chosen, so that most fit; now and then one is
 * taken that need not. Branches, handlers and frames are made from what is known, with small mistakes.
 */
public final class RandomMethods {
    private static final int LOCALS = 8;
    private static final int STACK = 8;
    private static final String[] CLASSES = {"java/lang/Object", "java/lang/String", "java/lang/Integer", "java/lang/Number",
        "java/lang/Comparable", "java/lang/Runnable", "java/lang/Throwable", "java/lang/RuntimeException", "X", "[I",
        "[Ljava/lang/Object;", "[Ljava/lang/String;", "[[I", "[J", "[B", "[Z", "[[Ljava/lang/Integer;", "[Ljava/lang/Runnable;",
        "java/lang/Cloneable", "java/util/ArrayList", "[F", "[D", "[S", "[C", "java/lang/Thread"};

    /** Types: I F J D, their second halves j d, N null, T top, U with a bci, W uninitialised this, else a class name. */
    private static final class State {
        final List<String> locals = new ArrayList<>();
        final List<String> stack = new ArrayList<>();

        State copy() {
            State copy = new State();
            copy.locals.addAll(locals);
            copy.stack.addAll(stack);
            return copy;
        }
    }

    private record Branch(int at, int operand, State state) {
    }

    private record Frame(int bci, State state) {
    }

    private final Random random;
    private final ClassFile file = new ClassFile();
    private final ClassFile.Bytes code = new ClassFile.Bytes();
    private final List<Branch> forward = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private final List<int[]> handlers = new ArrayList<>();
    private final List<int[]> patches = new ArrayList<>();
    private State state = new State();
    private boolean reachable = true;
    private boolean isConstructor;
    private String descriptor;
    private int rangeStart = -1;

    private RandomMethods(long seed) {
        random = new Random(seed * 31 + 7);
        for (int i = 0; i < 4; i++) random.nextInt();
    }

    // ---- Chance

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String anyClass() {
        return CLASSES[random.nextInt(CLASSES.length)];
    }

    private String anyType() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> "I";
            case 2 -> "F";
            case 3 -> "J";
            case 4 -> "D";
            default -> anyClass();
        };
    }

    // ---- Types

    private static boolean isReference(String type) {
        return type.length() > 1 || type.equals("N") || type.equals("W") || type.equals("X");
    }

    private static boolean isWide(String type) {
        return type.equals("J") || type.equals("D");
    }

    private static String describe(String type) {
        return type.length() > 1 && type.charAt(0) != '[' || type.equals("X") ? "L" + type + ";" : type;
    }

    private void push(String type) {
        state.stack.add(type);
        if (isWide(type)) state.stack.add(type.toLowerCase(java.util.Locale.ROOT));
    }

    private String pop() {
        return state.stack.isEmpty() ? "T" : state.stack.remove(state.stack.size() - 1);
    }

    private String top() {
        return state.stack.isEmpty() ? "" : state.stack.get(state.stack.size() - 1);
    }

    private void set(int index, String type) {
        while (state.locals.size() <= index + 1) state.locals.add("T");
        if (index > 0 && (state.locals.get(index).equals("j") || state.locals.get(index).equals("d"))) state.locals.set(index - 1, "T");
        String old = state.locals.get(index);
        if (isWide(old)) state.locals.set(index + 1, "T");
        state.locals.set(index, type);
        if (isWide(type)) {
            if (isWide(state.locals.get(index + 1)) && index + 2 < state.locals.size()) state.locals.set(index + 2, "T");
            state.locals.set(index + 1, type.toLowerCase(java.util.Locale.ROOT));
        }
    }

    // ---- Instructions

    private int bci() {
        return code.toArray().length;
    }

    private void op(int opcode, int... operands) {
        code.u1(opcode);
        for (int operand : operands) code.u1(operand);
    }

    private void op2(int opcode, int operand) {
        code.u1(opcode).u2(operand);
    }

    /** Something that pushes a value of the type, or of one that can stand for it. */
    private void make(String type) {
        switch (type) {
            case "I" -> op(0x03 + random.nextInt(6));
            case "F" -> op(0x0b);
            case "J" -> op(0x09);
            case "D" -> op(0x0e);
            case "java/lang/String" -> op2(0x13, file.string("s"));
            default -> {
                op(0x01);
                if (chance(80)) {
                    op2(0xc0, file.ofClass(type));
                } else {
                    push("N");
                    return;
                }
            }
        }
        push(type);
    }

    private void load() {
        if (state.locals.isEmpty()) return;
        int index = random.nextInt(state.locals.size());
        String type = state.locals.get(index);
        int opcode = switch (type) {
            case "I" -> 0x15;
            case "J" -> 0x16;
            case "F" -> 0x17;
            case "D" -> 0x18;
            default -> 0x19;
        };
        if (chance(4)) opcode = 0x15 + random.nextInt(5);
        else if (!isReference(type) && opcode == 0x19) return;
        op(opcode, index);
        push(opcode == 0x19 ? type : List.of("I", "J", "F", "D").get(opcode - 0x15));
    }

    private void store() {
        if (state.stack.isEmpty()) return;
        String type = top();
        int opcode = switch (type) {
            case "I" -> 0x36;
            case "j" -> 0x37;
            case "F" -> 0x38;
            case "d" -> 0x39;
            default -> 0x3a;
        };
        if (chance(3)) opcode = 0x36 + random.nextInt(5);
        int index = random.nextInt(chance(97) ? LOCALS - 1 : LOCALS + 1);
        op(opcode, index);
        pop();
        if (type.equals("j") || type.equals("d")) type = pop();
        if (index < LOCALS) set(index, type);
    }

    private static final String[][] ARITHMETIC = {
        {"60", "II", "I"}, {"61", "JJ", "J"}, {"62", "FF", "F"}, {"63", "DD", "D"}, {"74", "I", "I"}, {"79", "JI", "J"}, {"7f", "JJ", "J"},
        {"85", "I", "J"}, {"88", "J", "I"}, {"8e", "D", "I"}, {"8d", "F", "D"}, {"94", "JJ", "I"}, {"97", "DD", "I"}, {"91", "I", "I"}};

    private boolean popAll(String types) {
        List<String> wanted = new ArrayList<>();
        for (char c : types.toCharArray()) {
            wanted.add("" + c);
            if (isWide("" + c)) wanted.add("" + Character.toLowerCase(c));
        }
        int from = state.stack.size() - wanted.size();
        boolean fits = from >= 0 && state.stack.subList(from, state.stack.size()).equals(wanted);
        if (!fits && !chance(2)) return false;
        for (int i = 0; i < wanted.size(); i++) pop();
        return true;
    }

    private void calculate() {
        String[] row = ARITHMETIC[random.nextInt(ARITHMETIC.length)];
        if (!popAll(row[1])) return;
        op(Integer.parseInt(row[0], 16));
        push(row[2]);
    }

    private void shuffle() {
        int opcode = 0x57 + random.nextInt(9);
        int[] needs = {1, 2, 1, 2, 3, 2, 3, 4, 2};
        int need = needs[opcode - 0x57];
        int[][] made = {{}, {}, {0, 0}, {1, 0, 1}, {2, 0, 1, 2}, {0, 1, 0, 1}, {1, 2, 0, 1, 2}, {2, 3, 0, 1, 2, 3}, {1, 0}};
        if (state.stack.size() < need) return;
        List<String> taken = new ArrayList<>(state.stack.subList(state.stack.size() - need, state.stack.size()));
        boolean splits = need < state.stack.size() && isWide(state.stack.get(state.stack.size() - need - 1));
        if (splits && !chance(3)) return;
        if ((top().equals("j") || top().equals("d")) && (opcode == 0x57 || opcode == 0x59 || opcode == 0x5a || opcode == 0x5b || opcode == 0x5f)
            && !chance(3)) return;
        op(opcode);
        for (int i = 0; i < need; i++) pop();
        for (int i : made[opcode - 0x57]) state.stack.add(taken.get(i));
    }

    private void array() {
        String[][] rows = {{"2e", "[I", "I"}, {"2f", "[J", "J"}, {"30", "[F", "F"}, {"31", "[D", "D"}, {"32", "[Ljava/lang/Object;", "java/lang/Object"},
            {"32", "[Ljava/lang/String;", "java/lang/String"}, {"32", "[[I", "[I"}, {"33", "[B", "I"}, {"33", "[Z", "I"}, {"34", "[C", "I"}, {"35", "[S", "I"},
            {"32", "[[Ljava/lang/Integer;", "[Ljava/lang/Integer;"}, {"32", "[Ljava/lang/Runnable;", "java/lang/Runnable"}};
        String[] row = rows[random.nextInt(rows.length)];
        make(chance(90) ? row[1] : anyClass());
        make("I");
        int opcode = Integer.parseInt(row[0], 16);
        if (chance(50)) {
            op(opcode);
            pop();
            String array = pop();
            push(array.equals("N") && row[2].length() > 1 ? "N" : row[2]);
        } else {
            make(chance(85) ? row[2] : anyType());
            op(opcode + 0x21);
            for (int i = isWide(row[2]) ? 4 : 3; i > 0; i--) pop();
        }
    }

    private void member() {
        String[][] methods = {{"b6", "java/lang/Object", "hashCode", "()I"}, {"b6", "java/lang/String", "concat", "(Ljava/lang/String;)Ljava/lang/String;"},
            {"b6", "java/lang/Integer", "compareTo", "(Ljava/lang/Integer;)I"}, {"b8", "java/lang/Math", "max", "(JJ)J"},
            {"b8", "java/lang/String", "valueOf", "(D)Ljava/lang/String;"}, {"b9", "java/lang/Runnable", "run", "()V"},
            {"b9", "java/lang/Comparable", "compareTo", "(Ljava/lang/Object;)I"}, {"b6", "java/lang/Object", "clone", "()Ljava/lang/Object;"},
            {"b6", "X", "own", "(IF)V"}, {"b7", "X", "own", "(IF)V"}, {"b7", "java/lang/Object", "hashCode", "()I"}, {"b6", "[I", "clone", "()Ljava/lang/Object;"},
            {"b8", "X", "take", "(Ljava/lang/Runnable;[Ljava/lang/Object;J)V"}, {"b6", "java/lang/Thread", "run", "()V"}, {"b7", "java/lang/Thread", "run", "()V"},
            {"b8", "X", "none", "()V"}, {"b6", "java/lang/Object", "finalize", "()V"}};
        String[] row = methods[random.nextInt(methods.length)];
        int opcode = Integer.parseInt(row[0], 16);
        if (chance(2)) opcode = 0xb6 + random.nextInt(4);
        int kept = state.stack.size();
        if (opcode != 0xb8) make(chance(90) ? row[1] : anyClass());
        for (String type : arguments(row[3])) make(chance(92) ? type : anyType());
        boolean isInterface = opcode == 0xb9;
        op2(opcode, file.member(isInterface ? 11 : 10, row[1], row[2], row[3]));
        if (isInterface) code.u1(state.stack.size() - kept).u1(0);
        while (state.stack.size() > kept) pop();
        String result = row[3].substring(row[3].indexOf(')') + 1);
        if (!result.equals("V")) push(result.length() == 1 ? result : result.charAt(0) == 'L' ? result.substring(1, result.length() - 1) : result);
    }

    private static List<String> arguments(String descriptor) {
        List<String> types = new ArrayList<>();
        for (int i = 1; descriptor.charAt(i) != ')'; i++) {
            int start = i;
            while (descriptor.charAt(i) == '[') i++;
            if (descriptor.charAt(i) == 'L') i = descriptor.indexOf(';', i);
            String type = descriptor.substring(start, i + 1);
            types.add(type.charAt(0) == 'L' ? type.substring(1, type.length() - 1) : type.equals("Z") || type.equals("S") ? "I" : type);
        }
        return types;
    }

    private void field() {
        String type = List.of("I", "J", "java/lang/Object", "java/lang/String", "[I", "java/lang/Runnable").get(random.nextInt(6));
        int opcode = 0xb2 + random.nextInt(4);
        boolean isStatic = opcode < 0xb4;
        int kept = state.stack.size();
        boolean onThis = !isStatic && isConstructor && chance(50);
        if (onThis) {
            op(0x2a);
            push(state.locals.isEmpty() ? "T" : state.locals.get(0));
        } else if (!isStatic) {
            make(chance(92) ? "X" : anyClass());
        }
        if (opcode == 0xb3 || opcode == 0xb5) make(chance(90) ? type : anyType());
        op2(opcode, file.member(9, "X", (isStatic ? "s" : "f") + type.charAt(type.length() - 1), describe(type)));
        while (state.stack.size() > kept) pop();
        if (opcode == 0xb2 || opcode == 0xb4) push(type);
    }

    private void newObject() {
        String type = List.of("java/lang/Object", "X", "java/util/ArrayList", "java/lang/Thread", "java/lang/RuntimeException").get(random.nextInt(5));
        push("U" + bci());
        op2(0xbb, file.ofClass(type));
        pending = type;
        if (chance(60)) {
            op(0x59);
            push(top());
        }
        if (chance(80)) init();
    }

    private String pending = "java/lang/Object";

    /** Initialises what is on top of the stack, if it is to be. */
    private void init() {
        String type = top();
        boolean isThis = type.equals("W");
        if (!isThis && !(type.startsWith("U") && type.length() > 1) && !chance(2)) return;
        String owner = isThis ? chance(90) ? "java/lang/Object" : "X" : chance(95) ? pending : anyClass();
        op2(0xb7, file.member(10, owner, "<init>", "()V"));
        pop();
        String made = isThis ? "X" : pending;
        state.locals.replaceAll(t -> t.equals(type) ? made : t);
        state.stack.replaceAll(t -> t.equals(type) ? made : t);
    }

    private void superCall() {
        op(0x2a);
        push(state.locals.isEmpty() ? "T" : state.locals.get(0));
        init();
    }

    // ---- Control

    /** A state that the given one can go into, mostly. */
    private State wider(State from) {
        State to = from.copy();
        for (int i = 0; i < to.locals.size(); i++) {
            String type = to.locals.get(i);
            if (type.equals("j") || type.equals("d")) continue;
            if (chance(10)) {
                if (isWide(type) && i + 1 < to.locals.size()) to.locals.set(i + 1, "T");
                to.locals.set(i, "T");
            } else if (isReference(type) && !type.equals("W") && !type.startsWith("U") && chance(15)) {
                to.locals.set(i, chance(60) ? "java/lang/Object" : anyClass());
            } else if (chance(2)) {
                to.locals.set(i, isWide(type) ? type : chance(50) ? "I" : anyClass());
            }
        }
        for (int i = 0; i < to.stack.size(); i++) {
            if (isReference(to.stack.get(i)) && chance(15)) to.stack.set(i, chance(60) ? "java/lang/Object" : anyClass());
        }
        return to;
    }

    private void branch() {
        int opcode;
        switch (random.nextInt(4)) {
            case 0 -> {
                make("I");
                pop();
                opcode = 0x99 + random.nextInt(6);
            }
            case 1 -> {
                if (!popAll("II")) return;
                opcode = 0x9f + random.nextInt(6);
            }
            case 2 -> {
                if (!isReference(top())) return;
                pop();
                opcode = 0xc6 + random.nextInt(2);
            }
            default -> {
                opcode = 0xa7;
            }
        }
        int at = bci();
        op2(opcode, 0);
        if (!frames.isEmpty() && chance(30)) {
            Frame back = any(frames);
            if (back.state.stack.size() == state.stack.size() || chance(10)) patches.add(new int[] {at, back.bci});
            else forward.add(new Branch(at, at + 1, state.copy()));
        } else {
            forward.add(new Branch(at, at + 1, state.copy()));
        }
        if (opcode == 0xa7) reachable = false;
    }

    /** Puts a frame here: where earlier branches lead, or for later ones to come back to. */
    private void label() {
        if (!frames.isEmpty() && frames.get(frames.size() - 1).bci == bci()) return;
        State here;
        if (!forward.isEmpty() && (!reachable || chance(50))) {
            Branch branch = forward.remove(random.nextInt(forward.size()));
            here = wider(branch.state);
            patches.add(new int[] {branch.at, bci()});
            if (reachable) adapt(here);
            if (!frames.isEmpty() && frames.get(frames.size() - 1).bci == bci()) return;
            patches.get(patches.size() - 1)[1] = bci();
        } else if (reachable) {
            here = wider(state);
        } else {
            here = new State();
        }
        for (int i = forward.size() - 1; i >= 0; i--) {
            if (forward.get(i).state.stack.equals(here.stack) && chance(50)) patches.add(new int[] {forward.remove(i).at, bci()});
        }
        frames.add(new Frame(bci(), here));
        state = here.copy();
        reachable = true;
    }

    /** Makes the stack what the frame wants. */
    private void adapt(State wanted) {
        while (!state.stack.isEmpty()) {
            String type = pop();
            boolean wide = type.equals("j") || type.equals("d");
            if (wide) pop();
            op(wide ? 0x58 : 0x57);
        }
        for (String type : wanted.stack) {
            if (type.equals("j") || type.equals("d")) continue;
            make(type.startsWith("U") || type.equals("W") || type.equals("N") || type.equals("T") ? "java/lang/Object" : type);
        }
    }

    private void handler() {
        if (rangeStart < 0) {
            rangeStart = bci();
            return;
        }
        int end = bci();
        if (end == rangeStart) return;
        State before = state.copy();
        boolean was = reachable;
        int over = -1;
        if (was) {
            over = bci();
            op2(0xa7, 0);
            forward.add(new Branch(over, over + 1, state.copy()));
        }
        String caught = List.of("java/lang/Throwable", "java/lang/RuntimeException", "any", chance(5) ? "java/lang/String" : "java/lang/Exception")
            .get(random.nextInt(4));
        State here = wider(before);
        here.stack.clear();
        here.stack.add(caught.equals("any") || chance(10) ? "java/lang/Throwable" : caught);
        if (chance(20)) here.locals.replaceAll(t -> t.equals("W") || t.startsWith("U") ? "T" : t);
        handlers.add(new int[] {rangeStart, end, bci(), caught.equals("any") ? 0 : file.ofClass(caught)});
        frames.add(new Frame(bci(), here));
        state = here.copy();
        reachable = true;
        rangeStart = -1;
        if (chance(70)) {
            op(0x57);
            pop();
        }
    }

    private void leave() {
        String result = descriptor.substring(descriptor.indexOf(')') + 1);
        if (chance(10)) {
            make("java/lang/RuntimeException");
            op(0xbf);
        } else if (result.equals("V")) {
            op(0xb1);
        } else {
            String type = result.charAt(0) == 'L' ? result.substring(1, result.length() - 1) : result;
            make(chance(95) ? type : anyType());
            op(switch (type) {
                case "I" -> 0xac;
                case "J" -> 0xad;
                case "F" -> 0xae;
                case "D" -> 0xaf;
                default -> 0xb0;
            });
        }
        reachable = false;
    }

    private void table() {
        make("I");
        pop();
        int at = bci();
        op(0xaa);
        while (bci() % 4 != 0) code.u1(0);
        int low = random.nextInt(5) - 2;
        int count = random.nextInt(3);
        int slots = bci();
        code.u4(0).u4(low).u4(low + count - 1 + (count == 0 ? 1 : 0));
        int entries = count == 0 ? 1 : count;
        for (int i = 0; i < entries; i++) code.u4(0);
        forward.add(new Branch(-at - 1, slots, state.copy()));
        tables.add(new int[] {at, slots, entries});
        reachable = false;
    }

    private final List<int[]> tables = new ArrayList<>();

    private void step() {
        if (state.stack.size() > STACK - 4) {
            adapt(new State());
            return;
        }
        switch (random.nextInt(20)) {
            case 0, 1, 2 -> load();
            case 3, 4 -> store();
            case 5 -> make(anyType());
            case 6, 7 -> calculate();
            case 8 -> shuffle();
            case 9 -> array();
            case 10, 11 -> member();
            case 12 -> field();
            case 13 -> newObject();
            case 14 -> init();
            case 15 -> branch();
            case 16 -> label();
            case 17 -> handler();
            case 18 -> {
                if (isConstructor) superCall();
                else if (chance(20)) table();
            }
            default -> {
                if (chance(15)) leave();
                else if (chance(20)) op(random.nextInt(202));
            }
        }
        if (!reachable) label();
    }

    // ---- The class

    private void begin() {
        int[] versions = {48, 49, 50, 51, 52, 55, 61, 61, 61, 61};
        file.major = versions[random.nextInt(versions.length)];
        isConstructor = chance(30);
        String[] descriptors = {"()V", "(I)I", "(JLjava/lang/String;)J", "(Ljava/lang/Runnable;[Ljava/lang/Object;D)Ljava/lang/Object;", "(F[I)[I",
            "(Ljava/lang/Integer;)Ljava/lang/Comparable;", "(SZ)F"};
        descriptor = descriptors[random.nextInt(descriptors.length)];
        if (isConstructor) descriptor = descriptor.substring(0, descriptor.indexOf(')')) + ")V";
        if (isConstructor) state.locals.add("W");
        for (String type : arguments(descriptor)) {
            state.locals.add(type);
            if (isWide(type)) state.locals.add(type.toLowerCase(java.util.Locale.ROOT));
        }
    }

    private byte[] build() {
        begin();
        if (isConstructor && chance(80)) superCall();
        int steps = 5 + random.nextInt(40);
        for (int i = 0; i < steps; i++) step();
        while (!forward.isEmpty() || reachable) {
            if (reachable) leave();
            if (!forward.isEmpty()) label();
        }
        byte[] bytes = code.toArray();
        for (int[] patch : patches) patch(bytes, patch[0], patch[1]);
        byte[][] inside = frames.isEmpty() ? new byte[0][] : new byte[][] {file.attribute("StackMapTable", map())};
        file.methods.add(file.member(isConstructor ? 1 : 9, isConstructor ? "<init>" : "m", descriptor, withHandlers(bytes, inside)));
        file.fields.add(file.member(9, "sI", "I"));
        return file.toArray();
    }

    private void patch(byte[] bytes, int at, int target) {
        if (at >= 0) {
            int delta = target - at;
            bytes[at + 1] = (byte) (delta >> 8);
            bytes[at + 2] = (byte) delta;
            return;
        }
        for (int[] table : tables) {
            if (table[0] != -at - 1) continue;
            int delta = target - table[0];
            for (int i = 0; i < table[2] + 1; i++) {
                int slot = table[1] + (i == 0 ? 0 : 8 + 4 * i);
                for (int b = 0; b < 4; b++) bytes[slot + b] = (byte) (delta >> 24 - 8 * b);
            }
        }
    }

    private byte[] withHandlers(byte[] bytes, byte[][] inside) {
        ClassFile.Bytes out = new ClassFile.Bytes().u2(STACK + (chance(5) ? -3 : 2), LOCALS).u4(bytes.length).add(bytes);
        out.u2(handlers.size());
        for (int[] row : handlers) out.u2(row);
        out.u2(inside.length);
        for (byte[] one : inside) out.add(one);
        return file.attribute("Code", out.toArray());
    }

    // ---- StackMapTable

    private static List<String> whole(List<String> types) {
        List<String> whole = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            String type = types.get(i);
            if ((type.equals("j") || type.equals("d")) && i > 0 && isWide(types.get(i - 1))) continue;
            whole.add(type.equals("j") || type.equals("d") ? "T" : type);
        }
        return whole;
    }

    private static List<String> trimmed(List<String> types) {
        List<String> copy = whole(types);
        while (!copy.isEmpty() && copy.get(copy.size() - 1).equals("T")) copy.remove(copy.size() - 1);
        return copy;
    }

    private byte[] map() {
        ClassFile.Bytes out = new ClassFile.Bytes().u2(frames.size());
        List<String> last = new ArrayList<>();
        if (isConstructor) last.add("W");
        last.addAll(arguments(descriptor));
        int bci = -1;
        for (Frame frame : frames) {
            int delta = frame.bci - bci - 1;
            bci = frame.bci;
            List<String> locals = trimmed(frame.state.locals);
            write(out, delta, last, locals, whole(frame.state.stack));
            last = locals;
        }
        return out.toArray();
    }

    private void write(ClassFile.Bytes out, int delta, List<String> last, List<String> locals, List<String> stack) {
        int more = locals.size() - last.size();
        boolean shares = chance(70) && last.subList(0, Math.min(last.size(), locals.size())).equals(locals.subList(0, Math.min(last.size(), locals.size())));
        if (shares && more == 0 && stack.isEmpty()) {
            if (delta < 64) out.u1(delta);
            else out.u1(251).u2(delta);
        } else if (shares && more == 0 && stack.size() == 1) {
            if (delta < 64) out.u1(64 + delta);
            else out.u1(247).u2(delta);
            type(out, stack.get(0));
        } else if (shares && stack.isEmpty() && more != 0 && more >= -3 && more <= 3) {
            out.u1(251 + more).u2(delta);
            for (int i = last.size(); i < locals.size(); i++) type(out, locals.get(i));
        } else {
            out.u1(255).u2(delta, locals.size());
            for (String type : locals) type(out, type);
            out.u2(stack.size());
            for (String type : stack) type(out, type);
        }
    }

    private void type(ClassFile.Bytes out, String type) {
        int simple = "TIFDJNW".indexOf(type);
        if (type.length() == 1 && simple >= 0) out.u1(simple);
        else if (type.startsWith("U")) out.u1(8).u2(Integer.parseInt(type.substring(1)));
        else out.u1(7).u2(file.ofClass(type));
    }

    public static void main(String[] args) throws java.io.IOException {
        long first = Long.parseLong(args[0]);
        if (!args[1].matches("\\d+")) {
            java.nio.file.Files.write(java.nio.file.Path.of(args[1]), new RandomMethods(first).build());
            return;
        }
        StringBuilder out = new StringBuilder();
        for (long seed = first; seed < first + Long.parseLong(args[1]); seed++) {
            out.append(seed).append(": ").append(verdict(new RandomMethods(seed).build())).append('\n');
            if (out.length() > 60000) {
                System.out.print(out);
                out.setLength(0);
            }
        }
        System.out.print(out);
    }

    /** Only linked, not run. */
    private static String verdict(byte[] bytes) {
        try {
            Linker.link(ClassFile.define(bytes));
            return "ok";
        } catch (LinkageError e) {
            return ClassFile.firstLine(e);
        }
    }
}
