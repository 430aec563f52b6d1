package java.nio.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A mapping between characters and bytes. */
public abstract class Charset implements Comparable<Charset> {
    private final String name;
    private final String[] aliases;

    /** Creates a charset with a legal name and aliases. */
    protected Charset(String canonicalName, String[] aliases) {
        checkName(canonicalName);
        name = canonicalName;
        this.aliases = aliases == null ? new String[0] : aliases;
        for (String alias : this.aliases) {
            checkName(alias);
        }
    }

    /** Creates a built-in charset; the aliases are split when needed. */
    Charset(String name, String aliasList) {
        this.name = name;
        this.aliases = new String[] {aliasList};
    }

    private static void checkName(String s) {
        int n = s.length();
        if (n == 0) {
            throw new IllegalCharsetNameException(s);
        }
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
                || c >= '0' && c <= '9';
            boolean other = i > 0 && (c == '-' || c == '+' || c == ':'
                || c == '_' || c == '.');
            if (!letter && !other) {
                throw new IllegalCharsetNameException(s);
            }
        }
    }

    /** Tells whether a charset is available. */
    public static boolean isSupported(String charsetName) {
        return lookup(charsetName) != null;
    }

    /** Finds a charset by name or alias. */
    public static Charset forName(String charsetName) {
        Charset charset = lookup(charsetName);
        if (charset == null) {
            throw new UnsupportedCharsetException(charsetName);
        }
        return charset;
    }

    /** Finds a charset, or returns the fallback. */
    public static Charset forName(String charsetName, Charset fallback) {
        try {
            Charset charset = lookup(charsetName);
            return charset == null ? fallback : charset;
        } catch (IllegalCharsetNameException e) {
            return fallback;
        }
    }

    private static Charset lookup(String charsetName) {
        if (charsetName == null) {
            throw new IllegalArgumentException("Null charset name");
        }
        switch (charsetName) {
            case "UTF-8":
            case "utf-8":
                return StandardCharsets.UTF_8;
            case "ISO-8859-1":
                return StandardCharsets.ISO_8859_1;
            case "US-ASCII":
                return StandardCharsets.US_ASCII;
            default:
                checkName(charsetName);
                return Registry.find(charsetName);
        }
    }

    /** Returns all charsets by name. */
    public static SortedMap<String, Charset> availableCharsets() {
        TreeMap<String, Charset> map =
            new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Charset charset : Registry.ALL) {
            map.put(charset.name(), charset);
        }
        return Collections.unmodifiableSortedMap(map);
    }

    /** Returns UTF-8. */
    public static Charset defaultCharset() {
        return StandardCharsets.UTF_8;
    }

    /** Returns the name. */
    public final String name() {
        return name;
    }

    /** Returns the other names. */
    public final Set<String> aliases() {
        Set<String> set = new HashSet<>();
        for (String alias : aliases) {
            Collections.addAll(set, alias.split(","));
        }
        return Collections.unmodifiableSet(set);
    }

    /** Returns the name for people. */
    public String displayName() {
        return name;
    }

    /** Returns the name for people. */
    public String displayName(Locale locale) {
        return name;
    }

    /** Tells whether the name is in the IANA registry. */
    public final boolean isRegistered() {
        return !name.startsWith("X-") && !name.startsWith("x-");
    }

    /** Tells whether this charset has all characters of the other. */
    public abstract boolean contains(Charset cs);

    /** Creates a decoder. */
    public abstract CharsetDecoder newDecoder();

    /** Creates an encoder. */
    public abstract CharsetEncoder newEncoder();

    /** Tells whether encoding works. */
    public boolean canEncode() {
        return true;
    }

    /** Decodes, replacing what is wrong. */
    public final CharBuffer decode(ByteBuffer bb) {
        try {
            return newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(bb);
        } catch (CharacterCodingException e) {
            throw new Error(e);
        }
    }

    /** Encodes, replacing what is wrong. */
    public final ByteBuffer encode(CharBuffer cb) {
        try {
            return newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .encode(cb);
        } catch (CharacterCodingException e) {
            throw new Error(e);
        }
    }

    /** Encodes a string, replacing what is wrong. */
    public final ByteBuffer encode(String str) {
        return encode(CharBuffer.wrap(str));
    }

    @Override
    public final int compareTo(Charset that) {
        return name.compareToIgnoreCase(that.name);
    }

    @Override
    public final int hashCode() {
        return name.hashCode();
    }

    @Override
    public final boolean equals(Object ob) {
        return ob instanceof Charset && name.equals(((Charset) ob).name);
    }

    @Override
    public final String toString() {
        return name;
    }

    /** All charsets; loaded only for names that are not common. */
    private static final class Registry {
        static final Charset[] ALL = all();

        private static Charset[] all() {
            String[][] tables = SingleByteTables.TABLES;
            Charset[] first = {
                StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1,
                StandardCharsets.US_ASCII, StandardCharsets.UTF_16,
                StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_32, StandardCharsets.UTF_32BE,
                StandardCharsets.UTF_32LE};
            Charset[] all = java.util.Arrays.copyOf(first,
                first.length + tables.length);
            for (int i = 0; i < tables.length; i++) {
                all[first.length + i] = new TableCharset(tables[i][0],
                    tables[i][1], tables[i][2]);
            }
            return all;
        }

        static Charset find(String name) {
            for (Charset charset : ALL) {
                if (charset.name.equalsIgnoreCase(name)) {
                    return charset;
                }
            }
            for (Charset charset : ALL) {
                for (String alias : charset.aliases()) {
                    if (alias.equalsIgnoreCase(name)) {
                        return charset;
                    }
                }
            }
            return null;
        }
    }
}
