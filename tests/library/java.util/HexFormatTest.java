import java.util.*;

public class HexFormatTest {
    public static void main(String[] args) {
        byte[] data = {0, 1, 127, -128, -1, 0x5a};
        HexFormat plain = HexFormat.of();
        HexFormat fancy = HexFormat.ofDelimiter(", ").withPrefix("0x").withSuffix("h").withUpperCase();
        show(plain.formatHex(data), fancy.formatHex(data), plain, fancy, plain.formatHex(data, 2, 4), fancy.formatHex(new byte[0]));
        show(Arrays.toString(plain.parseHex("00ff5A")), Arrays.equals(fancy.parseHex(fancy.formatHex(data)), data), Arrays.toString(plain.parseHex("xx0102yy", 2, 6)), Arrays.toString(plain.parseHex("0a0b".toCharArray(), 2, 4)));
        show(plain.toHexDigits((byte) -2), plain.toHexDigits('\u00e9'), plain.toHexDigits((short) 1), plain.toHexDigits(255), plain.toHexDigits(1L << 60), plain.toHexDigits(0xabcdL, 3), plain.toLowHexDigit(0x1c), plain.toHighHexDigit(0x1c), fancy.toLowHexDigit(10));
        show(HexFormat.isHexDigit('g'), HexFormat.isHexDigit('F'), HexFormat.fromHexDigit('b'), HexFormat.fromHexDigits("7fffffff"), HexFormat.fromHexDigitsToLong("ffffffffffffffff"), HexFormat.fromHexDigits("xx12", 2, 4), HexFormat.fromHexDigitsToLong("a1b2", 1, 3));
        show(fancy.delimiter(), fancy.prefix(), fancy.suffix(), fancy.isUpperCase(), plain.equals(HexFormat.of()), fancy.hashCode() == HexFormat.ofDelimiter(", ").withPrefix("0x").withSuffix("h").withUpperCase().hashCode(), fancy.withLowerCase().withDelimiter(":").formatHex(data));
        StringBuilder text = new StringBuilder();
        fancy.formatHex(text, data, 0, 2);
        plain.toHexDigits(text, (byte) 7);
        show(text);
        Body[] bodies = {() -> plain.parseHex("abc"), () -> plain.parseHex("zz"), () -> fancy.parseHex("0x01h0x02h"), () -> plain.formatHex(null), () -> plain.formatHex(data, 3, 9), () -> HexFormat.fromHexDigit('q'), () -> HexFormat.fromHexDigits("123456789"), () -> HexFormat.fromHexDigits(""), () -> plain.toHexDigits(1L, 17), () -> HexFormat.ofDelimiter(null), () -> fancy.parseHex("0x1")};
        for (Body body : bodies) attempt(body);
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
}
