package java.util;

import java.io.Closeable;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads words, numbers and lines from a text.
 *
 * <p>White space, the delimiter unless another is set, is found without patterns, and numbers are recognized by hand.
 */
public final class Scanner implements Iterator<String>, Closeable {
    private final ScannerBuffer buffer;
    private final Object source;
    /** Null for white space. */
    private Matcher delimiter;
    private Pattern delimiterPattern;
    private Locale locale = Locale.getDefault(Locale.Category.FORMAT);
    private ScannerNumber numbers;
    private int radix = 10;
    private boolean closed;
    /** The token found last; valid while tokenAt is the position. */
    private int tokenStart;
    private int tokenEnd;
    private int tokenAt = -1;
    private MatchResult match;
    private boolean matched;
    private int matchStart;
    private int matchEnd;
    int changes;

    private Scanner(Readable source, Object closeable) {
        buffer = new ScannerBuffer(source);
        this.source = closeable;
    }

    /** Creates a scanner of a source. */
    public Scanner(Readable source) {
        this(Objects.requireNonNull(source, "source"), source);
    }

    /** Creates a scanner of a stream. */
    public Scanner(InputStream source) {
        this(new InputStreamReader(source), source);
    }

    /** Creates a scanner of a stream in a charset. */
    public Scanner(InputStream source, String charsetName) {
        this(reader(Objects.requireNonNull(source, "source"), charset(charsetName)), source);
    }

    /** Creates a scanner of a stream in a charset. */
    public Scanner(InputStream source, Charset charset) {
        this(reader(Objects.requireNonNull(source, "source"), charset), source);
    }

    /** Creates a scanner of a file. */
    public Scanner(File source) throws FileNotFoundException {
        this(new FileInputStream(source));
    }

    /** Creates a scanner of a file in a charset. */
    public Scanner(File source, String charsetName) throws FileNotFoundException {
        this(Objects.requireNonNull(source), charsetOrNull(charsetName));
    }

    private Scanner(File source, Object charset) throws FileNotFoundException {
        this(new FileInputStream(source), (Charset) charset);
    }

    /** Creates a scanner of a file in a charset. */
    public Scanner(File source, Charset charset) throws IOException {
        this(source, (Object) Objects.requireNonNull(charset, "charset"));
    }

    /** Creates a scanner of a file. */
    public Scanner(Path source) throws IOException {
        this(Files.newInputStream(source));
    }

    /** Creates a scanner of a file in a charset. */
    public Scanner(Path source, String charsetName) throws IOException {
        this(Objects.requireNonNull(source), charset(charsetName));
    }

    /** Creates a scanner of a file in a charset. */
    public Scanner(Path source, Charset charset) throws IOException {
        this(Files.newInputStream(source), charset);
    }

    /** Creates a scanner of a string. */
    public Scanner(String source) {
        buffer = new ScannerBuffer(source);
        this.source = null;
    }

    /** Creates a scanner of a channel. */
    public Scanner(ReadableByteChannel source) {
        this(Channels.newInputStream(Objects.requireNonNull(source, "source")));
    }

    /** Creates a scanner of a channel in a charset. */
    public Scanner(ReadableByteChannel source, String charsetName) {
        this(Channels.newInputStream(Objects.requireNonNull(source, "source")), charsetName);
    }

    /** Creates a scanner of a channel in a charset. */
    public Scanner(ReadableByteChannel source, Charset charset) {
        this(Channels.newInputStream(Objects.requireNonNull(source, "source")), charset);
    }

    private static Object charsetOrNull(String name) {
        return charset(name);
    }

    private static Charset charset(String name) {
        Objects.requireNonNull(name, "charsetName");
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Reader reader(InputStream source, Charset charset) {
        return new InputStreamReader(source, Objects.requireNonNull(charset, "charset"));
    }

    private void ensureOpen() {
        if (closed)
            throw new IllegalStateException("Scanner closed");
    }

    /** Closes the source. */
    @Override
    public void close() {
        if (closed)
            return;
        closed = true;
        buffer.ended = true;
        if (source instanceof Closeable) {
            try {
                ((Closeable) source).close();
            } catch (IOException e) {
                buffer.lastException = e;
            }
        }
    }

    /** Returns the last exception of the source, or null. */
    public IOException ioException() {
        return buffer.lastException;
    }

    // ---- settings ----

    /** Returns the delimiter. */
    public Pattern delimiter() {
        if (delimiterPattern == null)
            delimiterPattern = Pattern.compile("\\p{javaWhitespace}+");
        return delimiterPattern;
    }

    /** Sets the delimiter. */
    public Scanner useDelimiter(Pattern pattern) {
        changes++;
        tokenAt = -1;
        delimiterPattern = Objects.requireNonNull(pattern);
        delimiter = matcher(pattern);
        return this;
    }

    /** Sets the delimiter. */
    public Scanner useDelimiter(String pattern) {
        return useDelimiter(Pattern.compile(pattern));
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(buffer.text()).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Returns the locale numbers are read in. */
    public Locale locale() {
        return locale;
    }

    /** Sets the locale numbers are read in. */
    public Scanner useLocale(Locale locale) {
        changes++;
        this.locale = Objects.requireNonNull(locale);
        numbers = null;
        return this;
    }

    private ScannerNumber numbers() {
        if (numbers == null)
            numbers = new ScannerNumber(locale);
        return numbers;
    }

    /** Returns the radix integers are read in. */
    public int radix() {
        return radix;
    }

    /** Sets the radix integers are read in. */
    public Scanner useRadix(int radix) {
        checkRadix(radix);
        changes++;
        this.radix = radix;
        return this;
    }

    private static void checkRadix(int radix) {
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX)
            throw new IllegalArgumentException("radix:" + radix);
    }

    /** Goes back to the first delimiter, locale and radix. */
    public Scanner reset() {
        changes++;
        tokenAt = -1;
        delimiter = null;
        delimiterPattern = null;
        radix = 10;
        return useLocale(Locale.getDefault(Locale.Category.FORMAT));
    }

    /** Returns the state of this scanner. */
    @Override
    public String toString() {
        ScannerNumber n = numbers();
        return "java.util.Scanner[delimiters=" + delimiter() + "][position=" + buffer.position
            + "][match valid=" + matched + "][need input=false][source closed=" + buffer.ended
            + "][skipped=false][group separator=\\x{" + Integer.toHexString(n.separator())
            + "}][decimal separator=\\x{" + Integer.toHexString(n.decimalPoint())
            + "}][positive prefix=][negative prefix=\\Q-\\E][positive suffix=][negative suffix=]"
            + "[NaN string=\\Q" + n.nan() + "\\E][infinity string=\\Q" + n.infinity() + "\\E]";
    }

    // ---- matches ----

    /** Returns the match of the last operation. */
    public MatchResult match() {
        if (!matched)
            throw new IllegalStateException("No match result available");
        if (match == null)
            match = wholeMatch();
        return match;
    }

    private MatchResult wholeMatch() {
        String token = buffer.substring(matchStart, matchEnd);
        Matcher all = Pattern.compile("(?s).*").matcher(token);
        all.matches();
        return new ScannerMatch(all.toMatchResult(), matchStart);
    }

    private void take(int start, int end) {
        match = null;
        matched = true;
        matchStart = start;
        matchEnd = end;
        buffer.position = end;
    }

    private void take(Matcher found) {
        match = found.toMatchResult();
        matched = true;
        buffer.position = found.end();
    }

    // ---- tokens ----

    /** Finds the next token without passing over it; false when there is none. */
    private boolean findToken() {
        if (tokenAt == buffer.position)
            return true;
        if (!(delimiter == null ? findWord() : findDelimited()))
            return false;
        tokenAt = buffer.position;
        return true;
    }

    private boolean findWord() {
        ScannerBuffer b = buffer;
        int start = b.position;
        while (true) {
            while (start < b.limit && Character.isWhitespace(b.chars[start]))
                start++;
            if (start < b.limit)
                break;
            int offset = start - b.position;
            if (!b.fill()) {
                tokenStart = start;
                return false;
            }
            start = b.position + offset;
        }
        int end = start + 1;
        while (true) {
            while (end < b.limit && !Character.isWhitespace(b.chars[end]))
                end++;
            if (end < b.limit)
                break;
            int offset = end - b.position;
            int length = end - start;
            if (!b.fill())
                break;
            end = b.position + offset;
            start = end - length;
        }
        tokenStart = start;
        tokenEnd = end;
        return true;
    }

    private boolean findDelimited() {
        while (!tryDelimited()) {
            if (buffer.ended)
                return false;
            buffer.fill();
        }
        return true;
    }

    /** Looks for a token in the buffer; false when more input is needed, or there is no token. */
    private boolean tryDelimited() {
        ScannerBuffer b = buffer;
        tokenStart = b.position;
        delimiter.reset(b.text());
        delimiter.region(b.position, b.limit);
        if (delimiter.lookingAt()) {
            if (delimiter.hitEnd() && !b.ended)
                return false;
            tokenStart = delimiter.end();
        }
        if (tokenStart == b.limit)
            return false;
        delimiter.region(tokenStart, b.limit);
        boolean found = delimiter.find();
        if (found && delimiter.end() == tokenStart)
            found = delimiter.find();
        if (found) {
            if (delimiter.requireEnd() && !b.ended)
                return false;
            tokenEnd = delimiter.start();
            return true;
        }
        tokenEnd = b.limit;
        return b.ended;
    }

    private void requireToken() {
        ensureOpen();
        if (!findToken()) {
            matched = false;
            buffer.position = tokenStart;
            throw new NoSuchElementException();
        }
    }

    private boolean hasToken() {
        ensureOpen();
        changes++;
        matched = false;
        return findToken();
    }

    private String token() {
        return buffer.substring(tokenStart, tokenEnd);
    }

    /** The next token does not fit: what precedes it is passed over, itself not. */
    private InputMismatchException mismatch(String message) {
        matched = false;
        buffer.position = tokenStart;
        tokenAt = -1;
        return message == null ? new InputMismatchException() : new InputMismatchException(message);
    }

    private void takeToken() {
        take(tokenStart, tokenEnd);
    }

    /** Tells whether there is another token. */
    @Override
    public boolean hasNext() {
        return hasToken();
    }

    /** Returns the next token. */
    @Override
    public String next() {
        changes++;
        requireToken();
        takeToken();
        return buffer.substring(matchStart, matchEnd);
    }

    /** Always throws. */
    @Override
    public void remove() {
        throw new UnsupportedOperationException();
    }

    private Matcher tokenMatcher(Pattern pattern) {
        Matcher m = matcher(pattern);
        m.region(tokenStart, tokenEnd);
        return m.matches() ? m : null;
    }

    /** Tells whether the next token matches a pattern. */
    public boolean hasNext(String pattern) {
        return hasNext(Pattern.compile(pattern));
    }

    /** Returns the next token if it matches a pattern. */
    public String next(String pattern) {
        return next(Pattern.compile(pattern));
    }

    /** Tells whether the next token matches a pattern. */
    public boolean hasNext(Pattern pattern) {
        ensureOpen();
        Objects.requireNonNull(pattern);
        if (!hasToken())
            return false;
        Matcher m = tokenMatcher(pattern);
        if (m == null)
            return false;
        match = m.toMatchResult();
        matched = true;
        return true;
    }

    /** Returns the next token if it matches a pattern. */
    public String next(Pattern pattern) {
        ensureOpen();
        Objects.requireNonNull(pattern);
        changes++;
        requireToken();
        Matcher m = tokenMatcher(pattern);
        if (m == null)
            throw mismatch(null);
        take(m);
        return m.group();
    }

    // ---- lines and patterns ----

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    /** The index of the line's end; more is read until it is known. */
    private int lineEnd() {
        ScannerBuffer b = buffer;
        int i = b.position;
        while (true) {
            while (i < b.limit && !isLineEnd(b.chars[i]))
                i++;
            if (i < b.limit && (b.chars[i] != '\r' || i + 1 < b.limit || b.ended))
                return i;
            int offset = i - b.position;
            boolean more = b.fill();
            i = b.position + offset;
            if (!more)
                return i;
        }
    }

    private int afterLineEnd(int end) {
        if (end == buffer.limit)
            return end;
        boolean two = buffer.chars[end] == '\r' && end + 1 < buffer.limit
            && buffer.chars[end + 1] == '\n';
        return end + (two ? 2 : 1);
    }

    /** Tells whether there is another line. */
    public boolean hasNextLine() {
        ensureOpen();
        changes++;
        int end = lineEnd();
        if (end == buffer.position && end == buffer.limit) {
            matched = false;
            return false;
        }
        int position = buffer.position;
        take(position, end);
        buffer.position = position;
        return true;
    }

    /** Returns the rest of the line and passes over its end. */
    public String nextLine() {
        ensureOpen();
        changes++;
        int end = lineEnd();
        int start = buffer.position;
        if (end == start && end == buffer.limit) {
            matched = false;
            throw new NoSuchElementException("No line found");
        }
        take(start, afterLineEnd(end));
        return buffer.substring(start, end);
    }

    /** Finds a pattern in the rest of the line, or returns null. */
    public String findInLine(String pattern) {
        return findInLine(Pattern.compile(pattern));
    }

    /** Finds a pattern in the rest of the line, or returns null. */
    public String findInLine(Pattern pattern) {
        ensureOpen();
        Objects.requireNonNull(pattern);
        int end = lineEnd();
        matched = false;
        if (end == buffer.position)
            return null;
        return findWithinHorizon(pattern, end - buffer.position);
    }

    /** Finds a pattern in so many chars, 0 for all, or returns null. */
    public String findWithinHorizon(String pattern, int horizon) {
        return findWithinHorizon(Pattern.compile(pattern), horizon);
    }

    /** Finds a pattern in so many chars, 0 for all, or returns null. */
    public String findWithinHorizon(Pattern pattern, int horizon) {
        ensureOpen();
        Objects.requireNonNull(pattern);
        if (horizon < 0)
            throw new IllegalArgumentException("horizon < 0");
        changes++;
        return find(pattern, horizon, 0) ? match.group() : null;
    }

    /** Finds the match after the last one, which may have been empty, or returns null. */
    MatchResult findNext(Pattern pattern, boolean afterEmpty) {
        ensureOpen();
        return find(pattern, 0, afterEmpty ? 1 : 0) ? match : null;
    }

    /**
     * Finds a pattern after some skipped chars and passes over it.
     * A match is final when more input, as far as the horizon reaches, could not change it.
     */
    private boolean find(Pattern pattern, int horizon, int skip) {
        ScannerBuffer b = buffer;
        matched = false;
        while (true) {
            boolean cut = horizon > 0 && b.limit - b.position >= horizon;
            int end = cut ? b.position + horizon : b.limit;
            boolean found = false;
            Matcher m = matcher(pattern);
            if (b.position + skip <= end) {
                m.region(b.position + skip, end);
                found = m.find();
            }
            if (b.ended || (found ? !m.hitEnd() || cut && !m.requireEnd() : cut)) {
                if (found)
                    take(m);
                return found;
            }
            b.fill();
        }
    }

    /** Passes over input that matches a pattern. */
    public Scanner skip(Pattern pattern) {
        ensureOpen();
        Objects.requireNonNull(pattern);
        changes++;
        while (true) {
            Matcher m = matcher(pattern);
            m.region(buffer.position, buffer.limit);
            boolean found = m.lookingAt();
            if (!buffer.ended && m.hitEnd()) {
                buffer.fill();
                continue;
            }
            if (found) {
                take(m);
                return this;
            }
            matched = false;
            throw new NoSuchElementException();
        }
    }

    /** Passes over input that matches a pattern. */
    public Scanner skip(String pattern) {
        return skip(Pattern.compile(pattern));
    }

    /** Returns the tokens as a stream. */
    public Stream<String> tokens() {
        ensureOpen();
        Stream<String> stream = StreamSupport.stream(ScannerMatch.tokens(this), false);
        return stream.onClose(this::close);
    }

    /** Returns the matches of a pattern as a stream. */
    public Stream<MatchResult> findAll(Pattern pattern) {
        Objects.requireNonNull(pattern);
        ensureOpen();
        Stream<MatchResult> stream = StreamSupport.stream(ScannerMatch.matches(this, pattern),
            false);
        return stream.onClose(this::close);
    }

    /** Returns the matches of a pattern as a stream. */
    public Stream<MatchResult> findAll(String patString) {
        return findAll(Pattern.compile(patString));
    }

    // ---- typed tokens ----

    /** Tells whether the next token is true or false. */
    public boolean hasNextBoolean() {
        return hasToken() && isBoolean(token());
    }

    private static boolean isBoolean(String s) {
        return s.equalsIgnoreCase("true") || s.equalsIgnoreCase("false");
    }

    /** Reads true or false. */
    public boolean nextBoolean() {
        changes++;
        requireToken();
        String token = token();
        if (!isBoolean(token))
            throw mismatch(null);
        takeToken();
        return token.equalsIgnoreCase("true");
    }

    /** The next token as an integer in Java's form. */
    private String integer(int radix) {
        checkRadix(radix);
        changes++;
        requireToken();
        String text = numbers().integer(token(), radix);
        if (text == null)
            throw mismatch(null);
        return text;
    }

    private String hasInteger(int radix) {
        checkRadix(radix);
        return hasToken() ? numbers().integer(token(), radix) : null;
    }

    private String floating() {
        changes++;
        requireToken();
        String text = numbers().floating(token());
        if (text == null)
            throw mismatch(null);
        return text;
    }

    /** The next token if it is short and of ASCII digits only, or Integer.MIN_VALUE. */
    private int shortDecimal() {
        if (radix != 10)
            return Integer.MIN_VALUE;
        char[] chars = buffer.chars;
        int i = tokenStart;
        boolean negative = chars[i] == '-' && tokenEnd - i > 1;
        if (negative)
            i++;
        if (tokenEnd - i > 9 || tokenEnd == i)
            return Integer.MIN_VALUE;
        int value = 0;
        for (; i < tokenEnd; i++) {
            int digit = chars[i] - '0';
            if (digit < 0 || digit > 9)
                return Integer.MIN_VALUE;
            value = value * 10 + digit;
        }
        return negative ? -value : value;
    }

    /** Tells whether the next token is a byte. */
    public boolean hasNextByte() {
        return hasNextByte(radix);
    }

    /** Tells whether the next token is a byte in a radix. */
    public boolean hasNextByte(int radix) {
        String text = hasInteger(radix);
        if (text == null)
            return false;
        try {
            Byte.parseByte(text, radix);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Reads a byte. */
    public byte nextByte() {
        return nextByte(radix);
    }

    /** Reads a byte in a radix. */
    public byte nextByte(int radix) {
        String text = integer(radix);
        try {
            byte value = Byte.parseByte(text, radix);
            takeToken();
            return value;
        } catch (NumberFormatException e) {
            throw mismatch(e.getMessage());
        }
    }

    /** Tells whether the next token is a short. */
    public boolean hasNextShort() {
        return hasNextShort(radix);
    }

    /** Tells whether the next token is a short in a radix. */
    public boolean hasNextShort(int radix) {
        String text = hasInteger(radix);
        if (text == null)
            return false;
        try {
            Short.parseShort(text, radix);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Reads a short. */
    public short nextShort() {
        return nextShort(radix);
    }

    /** Reads a short in a radix. */
    public short nextShort(int radix) {
        String text = integer(radix);
        try {
            short value = Short.parseShort(text, radix);
            takeToken();
            return value;
        } catch (NumberFormatException e) {
            throw mismatch(e.getMessage());
        }
    }

    /** Tells whether the next token is an int. */
    public boolean hasNextInt() {
        if (hasToken() && shortDecimal() != Integer.MIN_VALUE)
            return true;
        return hasNextInt(radix);
    }

    /** Tells whether the next token is an int in a radix. */
    public boolean hasNextInt(int radix) {
        String text = hasInteger(radix);
        if (text == null)
            return false;
        try {
            Integer.parseInt(text, radix);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Reads an int. */
    public int nextInt() {
        changes++;
        requireToken();
        int value = shortDecimal();
        if (value != Integer.MIN_VALUE) {
            takeToken();
            return value;
        }
        return nextInt(radix);
    }

    /** Reads an int in a radix. */
    public int nextInt(int radix) {
        String text = integer(radix);
        try {
            int value = Integer.parseInt(text, radix);
            takeToken();
            return value;
        } catch (NumberFormatException e) {
            throw mismatch(e.getMessage());
        }
    }

    /** Tells whether the next token is a long. */
    public boolean hasNextLong() {
        if (hasToken() && shortDecimal() != Integer.MIN_VALUE)
            return true;
        return hasNextLong(radix);
    }

    /** Tells whether the next token is a long in a radix. */
    public boolean hasNextLong(int radix) {
        String text = hasInteger(radix);
        if (text == null)
            return false;
        try {
            Long.parseLong(text, radix);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Reads a long. */
    public long nextLong() {
        changes++;
        requireToken();
        int value = shortDecimal();
        if (value != Integer.MIN_VALUE) {
            takeToken();
            return value;
        }
        return nextLong(radix);
    }

    /** Reads a long in a radix. */
    public long nextLong(int radix) {
        String text = integer(radix);
        try {
            long value = Long.parseLong(text, radix);
            takeToken();
            return value;
        } catch (NumberFormatException e) {
            throw mismatch(e.getMessage());
        }
    }

    /** Tells whether the next token is a float. */
    public boolean hasNextFloat() {
        String text = hasToken() ? numbers().floating(token()) : null;
        if (text == null)
            return false;
        try {
            Float.parseFloat(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Reads a float. */
    public float nextFloat() {
        String text = floating();
        try {
            float value = Float.parseFloat(text);
            takeToken();
            return value;
        } catch (NumberFormatException e) {
            throw mismatch(e.getMessage());
        }
    }

    /** Tells whether the next token is a double. */
    public boolean hasNextDouble() {
        String text = hasToken() ? numbers().floating(token()) : null;
        if (text == null)
            return false;
        try {
            Double.parseDouble(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Reads a double. */
    public double nextDouble() {
        String text = floating();
        try {
            double value = Double.parseDouble(text);
            takeToken();
            return value;
        } catch (NumberFormatException e) {
            throw mismatch(e.getMessage());
        }
    }

    /** Tells whether the next token is an integer. */
    public boolean hasNextBigInteger() {
        return hasNextBigInteger(radix);
    }

    /** Tells whether the next token is an integer in a radix. */
    public boolean hasNextBigInteger(int radix) {
        return hasInteger(radix) != null;
    }

    /** Reads an integer of any size. */
    public BigInteger nextBigInteger() {
        return nextBigInteger(radix);
    }

    /** Reads an integer of any size in a radix. */
    public BigInteger nextBigInteger(int radix) {
        BigInteger value = new BigInteger(integer(radix), radix);
        takeToken();
        return value;
    }

    /** Tells whether the next token is a decimal number. */
    public boolean hasNextBigDecimal() {
        String text = hasToken() ? numbers().decimal(token()) : null;
        if (text == null)
            return false;
        try {
            new BigDecimal(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Reads a decimal number of any size. */
    public BigDecimal nextBigDecimal() {
        changes++;
        requireToken();
        String text = numbers().decimal(token());
        if (text == null)
            throw mismatch(null);
        try {
            BigDecimal value = new BigDecimal(text);
            takeToken();
            return value;
        } catch (NumberFormatException e) {
            throw mismatch(e.getMessage());
        }
    }
}
