package java.net;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;

/** Turns text into the form of HTML form fields. */
public class URLEncoder {
    private static final String HEX_DIGITS = "0123456789ABCDEF";

    private URLEncoder() {
    }

    /** Encodes with the default charset. */
    @Deprecated
    public static String encode(String s) {
        return encode(s, Charset.defaultCharset());
    }

    /** Encodes with a charset of a name. */
    public static String encode(String s, String enc) throws UnsupportedEncodingException {
        if (enc == null) {
            throw new NullPointerException("charsetName");
        }
        return encode(s, charset(enc));
    }

    static Charset charset(String name) throws UnsupportedEncodingException {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnsupportedEncodingException(name);
        }
    }

    /** Encodes with a charset. */
    public static String encode(String s, Charset charset) {
        if (charset == null) {
            throw new NullPointerException("charset");
        }
        StringBuilder out = new StringBuilder(s.length() + 16);
        int i = 0;
        while (i < s.length()) {
            char c = s.charAt(i);
            if (isPlain(c)) {
                out.append(c);
                i++;
            } else if (c == ' ') {
                out.append('+');
                i++;
            } else {
                int end = i + 1;
                while (end < s.length() && s.charAt(end) != ' ' && !isPlain(s.charAt(end))) {
                    end++;
                }
                appendEscaped(out, s.substring(i, end).getBytes(charset));
                i = end;
            }
        }
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
            || c == '-' || c == '_' || c == '.' || c == '*';
    }

    private static void appendEscaped(StringBuilder out, byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            out.append('%').append(HEX_DIGITS.charAt(bytes[i] >> 4 & 15)).append(HEX_DIGITS.charAt(bytes[i] & 15));
        }
    }
}
