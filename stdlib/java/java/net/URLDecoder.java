package java.net;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;

/** Turns the form of HTML form fields into text. */
public class URLDecoder {
    private URLDecoder() {
    }

    /** Decodes with the default charset. */
    @Deprecated
    public static String decode(String s) {
        return decode(s, Charset.defaultCharset());
    }

    /** Decodes with a charset of a name. */
    public static String decode(String s, String enc) throws UnsupportedEncodingException {
        if (enc.isEmpty()) {
            throw new UnsupportedEncodingException("URLDecoder: empty string enc parameter");
        }
        return decode(s, URLEncoder.charset(enc));
    }

    /** Decodes with a charset. */
    public static String decode(String s, Charset charset) {
        if (charset == null) {
            throw new NullPointerException("Charset");
        }
        if (s.indexOf('%') < 0 && s.indexOf('+') < 0) {
            return s;
        }
        StringBuilder out = new StringBuilder(s.length());
        int i = 0;
        while (i < s.length()) {
            char c = s.charAt(i);
            if (c == '%') {
                i = decodeRun(s, i, charset, out);
            } else {
                out.append(c == '+' ? ' ' : c);
                i++;
            }
        }
        return out.toString();
    }

    private static int decodeRun(String s, int start, Charset charset, StringBuilder out) {
        byte[] bytes = new byte[(s.length() - start) / 3];
        int count = 0;
        int i = start;
        while (i < s.length() && s.charAt(i) == '%') {
            if (i + 2 >= s.length()) {
                throw new IllegalArgumentException("URLDecoder: Incomplete trailing escape (%) pattern");
            }
            bytes[count++] = (byte) escape(s, i + 1);
            i += 3;
        }
        out.append(new String(bytes, 0, count, charset));
        return i;
    }

    private static int escape(String s, int at) {
        return digit(s.charAt(at)) << 4 | digit(s.charAt(at + 1));
    }

    private static int digit(char c) {
        int value = c < 128 ? Character.digit(c, 16) : -1;
        if (value < 0) {
            throw new IllegalArgumentException("URLDecoder: Illegal hex characters in escape (%) pattern"
                + " - not a hexadecimal digit: \"" + c + "\" = " + (int) c);
        }
        return value;
    }
}
