/** Exceptions thrown through frames and caught, with and without stack traces. */
public final class Exceptions {
    static final class Signal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final int value;

        Signal(int value) {
            super(null, null, false, false);
            this.value = value;
        }
    }

    static final class Problem extends Exception {
        private static final long serialVersionUID = 1L;

        Problem(String message) {
            super(message);
        }
    }

    static final int[] DIGITS = {0, 1};
    static int cleanups;

    static int descend(int depth, int value) throws Problem {
        try {
            if (depth == 0) {
                return fail(value);
            }
            return descend(depth - 1, value) + depth;
        } finally {
            cleanups++;
        }
    }

    static int fail(int value) throws Problem {
        switch (value & 7) {
            case 0:
                throw new Problem("problem");
            case 1:
                return value / (value & 2);
            case 2:
                return DIGITS[value];
            case 3:
                return ((String) null).length();
            case 4:
                Object text = "text";
                return (Integer) text;
            case 5:
            case 6:
                throw new Signal(value);
            default:
                return value;
        }
    }

    static int attempt(int value) {
        try {
            return descend(value % 10, value);
        } catch (Problem problem) {
            return problem.getMessage().length();
        } catch (ArithmeticException | ClassCastException exception) {
            return 100;
        } catch (IndexOutOfBoundsException exception) {
            return 200;
        } catch (NullPointerException exception) {
            return 300;
        } catch (Signal signal) {
            return signal.value & 15;
        }
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 250_000;
        long sum = 0;
        for (int i = 0; i < rounds; i++) {
            sum += attempt(i);
        }
        System.out.println("exceptions " + sum + " " + cleanups);
    }
}
