/** Bytecode interpreter in Java: switch dispatch over int[] code with an operand stack. */
public final class Interpreter {
    static final int PUSH = 0;
    static final int LOAD = 1;
    static final int STORE = 2;
    static final int ADD = 3;
    static final int SUBTRACT = 4;
    static final int MULTIPLY = 5;
    static final int AND = 6;
    static final int JUMP_IF_POSITIVE = 7;
    static final int INCREMENT = 8;
    static final int SHIFT_RIGHT = 9;
    static final int XOR = 10;
    static final int HALT = 11;

    /** i = n; x = 1; do { x = (x * 31 + i) ^ (x >> 7); s += x & 1023; i--; } while (i > 0). */
    static final int[] PROGRAM = {
        PUSH, 1, STORE, 1,
        LOAD, 1, PUSH, 31, MULTIPLY, LOAD, 0, ADD, LOAD, 1, PUSH, 7, SHIFT_RIGHT, XOR, STORE, 1,
        LOAD, 2, LOAD, 1, PUSH, 1023, AND, ADD, STORE, 2,
        INCREMENT, 0, -1,
        LOAD, 0, JUMP_IF_POSITIVE, 4,
        LOAD, 2, LOAD, 1, SUBTRACT, HALT,
    };

    static int run(int[] code, int[] locals) {
        int[] stack = new int[16];
        int top = -1;
        int at = 0;
        while (true) {
            switch (code[at++]) {
                case PUSH:
                    stack[++top] = code[at++];
                    break;
                case LOAD:
                    stack[++top] = locals[code[at++]];
                    break;
                case STORE:
                    locals[code[at++]] = stack[top--];
                    break;
                case ADD:
                    stack[top - 1] += stack[top];
                    top--;
                    break;
                case SUBTRACT:
                    stack[top - 1] -= stack[top];
                    top--;
                    break;
                case MULTIPLY:
                    stack[top - 1] *= stack[top];
                    top--;
                    break;
                case AND:
                    stack[top - 1] &= stack[top];
                    top--;
                    break;
                case SHIFT_RIGHT:
                    stack[top - 1] >>= stack[top];
                    top--;
                    break;
                case XOR:
                    stack[top - 1] ^= stack[top];
                    top--;
                    break;
                case INCREMENT:
                    locals[code[at]] += code[at + 1];
                    at += 2;
                    break;
                case JUMP_IF_POSITIVE:
                    at = stack[top--] > 0 ? code[at] : at + 1;
                    break;
                case HALT:
                    return stack[top];
                default:
                    throw new IllegalStateException("code " + code[at - 1]);
            }
        }
    }

    public static void main(String[] args) {
        int loops = args.length > 0 ? Integer.parseInt(args[0]) : 3_500_000;
        System.out.println("interpreter " + run(PROGRAM, new int[] {loops, 0, 0}));
    }
}
