import java.util.concurrent.Callable;

/** Text to and from the integer classes: every radix, signs, decode, unsigned, ranges of character sequences, and what is thrown. */
// jdk: 25
// covers: Integer Long Short Byte Number NumberFormatException
public class IntegerParsingTest {
    static void show(String what, Callable<?> action) {
        try {
            System.out.println(what + " = " + action.call());
        } catch (Exception e) {
            System.out.println(what + " ! " + (e instanceof NullPointerException ? e.getClass() : e));
        }
    }

    public static void main(String[] args) {
        String[] texts = {"0", "-0", "+5", "-1", "127", "128", "-129", "32768", "2147483647", "2147483648", "-2147483648", "-2147483649", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
            "4294967295", "4294967296", "18446744073709551615", "18446744073709551616", "", "-", "+", "+-1", " 1", "1_000", "1.0", "0x1F", "ff", "\u0663\u0664", "\uff11", "\ud835\udfce", "\u4e00", "null", "99999999999999999999999"};
        for (String t : texts) {
            show("Integer " + t, () -> Integer.parseInt(t));
            show("Long " + t, () -> Long.valueOf(t));
            show("Short " + t, () -> Short.parseShort(t));
            show("Byte " + t, () -> Byte.valueOf(t));
            show("unsigned int " + t, () -> Integer.parseUnsignedInt(t));
            show("unsigned long " + t, () -> Long.parseUnsignedLong(t));
        }
        String[] codes = {"0x7fffffff", "0X80000000", "-0x80000000", "#ff", "010", "-010", "08", "0", "-0", "+0x10", "", "-", "0x", "#", "0x-1", "--1", "+", "0x8000", "-0x80", "9223372036854775808", "-9223372036854775808", "l"};
        for (String c : codes) {
            show("decode " + c, () -> Integer.decode(c));
            show("decode long " + c, () -> Long.decode(c));
            show("decode short " + c, () -> Short.decode(c));
            show("decode byte " + c, () -> Byte.decode(c));
        }
        for (int radix : new int[] {1, 2, 3, 8, 10, 16, 29, 36, 37, -5}) {
            show("radix " + radix, () -> Integer.parseInt("-101", radix));
            show("radix long " + radix, () -> Long.parseLong("1z", radix) + " " + Long.parseLong("11", radix));
            show("radix short " + radix, () -> Short.parseShort("11", radix) + " " + Byte.parseByte("11", radix));
            show("radix unsigned " + radix, () -> Integer.parseUnsignedInt("11", radix) + " " + Long.parseUnsignedLong("11", radix));
            show("to radix " + radix, () -> Integer.toString(Integer.MIN_VALUE, radix) + " " + Long.toString(Long.MIN_VALUE, radix) + " " + Integer.toUnsignedString(-2, radix) + " " + Long.toUnsignedString(-2, radix));
            show("most " + radix, () -> Integer.parseInt("zzzzzz", radix) + " " + Long.parseLong("1y2p0ij32e8e7", radix));
        }
        show("null", () -> Integer.parseInt(null));
        show("null long", () -> Long.parseLong(null));
        show("null byte", () -> Byte.parseByte(null));
        show("null decode", () -> Integer.decode(null));
        show("null unsigned", () -> Long.parseUnsignedLong(null));
        CharSequence text = new StringBuilder("x-123y");
        show("range", () -> Integer.parseInt(text, 1, 5, 10) + " " + Long.parseLong(text, 2, 5, 16) + " " + Integer.parseUnsignedInt(text, 2, 4, 8) + " " + Long.parseUnsignedLong("99", 1, 2, 10));
        show("range bad", () -> Integer.parseInt(text, 0, 5, 10));
        show("range digit", () -> Long.parseLong(text, 1, 6, 10));
        show("range empty", () -> Integer.parseInt(text, 2, 2, 10));
        show("range outside", () -> Integer.parseInt(text, 2, 9, 10));
        show("range backwards", () -> Long.parseLong(text, 3, 2, 10));
        System.setProperty("number.hex", "0x20");
        System.setProperty("number.text", "many");
        show("properties", () -> Integer.getInteger("number.hex") + " " + Integer.getInteger("number.none") + " " + Integer.getInteger("number.text", 7) + " " + Integer.getInteger("", (Integer) null) + " " + Long.getLong("number.hex") + " " + Long.getLong("number.none", 5L) + " " + Long.getLong(null));
        for (Throwable t : new Throwable[] {new NumberFormatException(), new NumberFormatException("text")}) System.out.println(t + " " + (t instanceof IllegalArgumentException));
    }
}
