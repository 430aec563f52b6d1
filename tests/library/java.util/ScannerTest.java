// covers: InputMismatchException
// stdin: 12 word 3.5 true
// stdin: a whole line
// stdin: 99
import java.io.*;
import java.util.*;

public class ScannerTest {
    public static void main(String[] args) throws Exception {
        basics();
        tokens();
        numbers();
        lines();
        patterns();
        failures();
    }

    static void tokens() {
        Scanner in = new Scanner("  alpha beta\n\tgamma,delta;;epsilon\n\n");
        show(in.hasNext(), in.next(), in.hasNext("b.*"), in.next("b.*"), in.delimiter(), in.radix(), in.useLocale(Locale.US).locale());
        in.useDelimiter("[,;\\s]+");
        while (in.hasNext()) System.out.print("<" + in.next() + ">");
        show(in.hasNext(), in.delimiter());
        Scanner csv = new Scanner("a,,b,").useDelimiter(",");
        while (csv.hasNext()) System.out.print("<" + csv.next() + ">");
        show();
        show(new Scanner("x y z").tokens().toList(), new Scanner("a1b22c").findAll("\\d+").map(r -> r.group() + "@" + r.start()).toList());
        Scanner empty = new Scanner("");
        show(empty.hasNext(), empty.hasNextLine(), empty.hasNextInt(), new Scanner("\n").hasNextLine(), new Scanner(" ").hasNext());
    }

    static void numbers() {
        Scanner in = new Scanner("1 -2 +3 1,234 0x1F ff 12345678901 3.5 -1e3 NaN 1,000.25 true FALSE yes 99999999999999999999 2.50 127 -129 7");
        show(in.nextInt(), in.nextInt(), in.nextInt(), in.nextInt(), in.hasNextInt(), in.next(), in.hasNextInt(16), in.nextInt(16), in.hasNextInt(), in.hasNextLong(), in.nextLong());
        show(in.hasNextLong(), in.nextDouble(), in.nextDouble(), in.nextDouble(), in.nextDouble(), in.nextBoolean(), in.nextBoolean(), in.hasNextBoolean(), in.next(), in.hasNextLong(), in.nextBigInteger(), in.nextBigDecimal(), in.nextByte(), in.hasNextByte(), in.nextShort(), in.nextFloat());
        Scanner radix = new Scanner("777 zz 10").useRadix(8);
        show(radix.nextInt(), radix.hasNextInt(), radix.next(), radix.nextLong(), radix.radix(), radix.reset().radix());
        Scanner mixed = new Scanner("12abc 1_000 0b1 - + .5 5. 1e 1.5f Infinity -Infinity \u0664\u0662");
        while (mixed.hasNext()) System.out.print(mixed.hasNextInt() + "/" + mixed.hasNextDouble() + "/" + mixed.hasNextBigDecimal() + "/" + mixed.next() + " ");
        show();
    }

    static void lines() {
        Scanner in = new Scanner("first line\r\nsecond\rthird\n\n5 six\nlast");
        show(in.nextLine(), in.nextLine(), in.nextLine(), "[" + in.nextLine() + "]", in.nextInt(), "[" + in.nextLine() + "]", in.hasNextLine(), in.nextLine(), in.hasNextLine());
        Scanner rest = new Scanner("7\nname here\n8");
        int n = rest.nextInt();
        show(n, "<" + rest.nextLine() + ">", rest.nextLine(), rest.nextInt(), rest.hasNextLine());
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 3000; i++) many.append(i).append(i % 7 == 0 ? "\n" : " ");
        Scanner big = new Scanner(new StringReader(many.toString()));
        long sum = 0;
        int count = 0;
        for (; big.hasNextInt(); count++) sum += big.nextInt();
        show(sum, count);
        Scanner bytes = new Scanner(new ByteArrayInputStream("gr\u00fcn 1\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)), "UTF-8");
        show(bytes.next().length(), bytes.nextInt());
    }

    static void patterns() {
        Scanner in = new Scanner("key=value; other=12 end");
        show(in.findInLine("(\\w+)=(\\w+)"), in.match().group(2), in.match().groupCount(), in.match().start(), in.findInLine("zzz"), in.skip(";\\s*").next(), in.findWithinHorizon("e.d", 0), in.findWithinHorizon("e", 1));
        show(new Scanner("aXbXc").useDelimiter("X").next(), new Scanner("1 fish 2 fish").useDelimiter("\\s*fish\\s*").nextInt());
        Scanner horizon = new Scanner("abcdef");
        show(horizon.findWithinHorizon("d", 3), horizon.findWithinHorizon("d", 4), horizon.next());
        attempt(() -> new Scanner("abc").skip("x"));
        attempt(() -> new Scanner("abc").match());
        attempt(() -> new Scanner("abc").findWithinHorizon("a", -1));
    }

    static void failures() {
        Scanner in = new Scanner("word 12x");
        attempt(in::nextInt);
        attempt(in::nextDouble);
        attempt(in::nextBoolean);
        attempt(() -> in.next("z+"));
        show(in.next());
        attempt(in::nextLong);
        show(in.next());
        attempt(in::next);
        attempt(in::nextInt);
        attempt(in::nextLine);
        attempt(() -> new Scanner("999999999999").nextInt());
        attempt(() -> new Scanner("300").nextByte());
        attempt(() -> new Scanner((String) null));
        attempt(() -> new Scanner("x").useRadix(99));
        in.close();
        attempt(in::next);
        attempt(in::hasNext);
        perform(in::remove);
        show(in.ioException(), new InputMismatchException().getMessage(), new InputMismatchException("m"));
        Scanner broken = new Scanner(new Reader() {
            @Override
            public int read(char[] buffer, int from, int length) throws IOException {
                throw new IOException("broken");
            }

            @Override
            public void close() {
            }
        });
        show(broken.hasNext(), broken.ioException());
    }

    interface Action {
        void run() throws Exception;
    }

    static void perform(Action action) {
        attempt(() -> {
            action.run();
            return "done";
        });
    }

    static void show(Object... values) {
        StringJoiner line = new StringJoiner(" ");
        for (Object value : values) line.add(String.valueOf(value));
        System.out.println(line);
    }

    interface Body {
        Object run() throws Exception;
    }

    /** Prints what a body returns or throws. */
    static void attempt(Body body) {
        try {
            System.out.println(body.run());
        } catch (Throwable thrown) {
            System.out.println(thrown instanceof NullPointerException ? "NullPointerException" : thrown.toString());
        }
    }

    static void basics() throws Exception {
        Scanner s = new Scanner(System.in);
        System.out.println(s.nextInt() + " " + s.next() + " " + s.nextDouble() + " " + s.nextBoolean());
        System.out.println("[" + s.nextLine() + "]");
        System.out.println(s.nextLine());
        System.out.println(s.hasNextInt() + " " + s.nextLong() + " " + s.hasNext());
        Scanner t = new Scanner("1,2;x").useDelimiter("[,;]");
        System.out.println(t.nextInt() + t.nextInt() + t.next());
        try {
            new Scanner("abc").nextInt();
        } catch (InputMismatchException e) {
            System.out.println(e.getMessage());
        }
        try {
            new Scanner("").next();
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage());
        }
    }
}
