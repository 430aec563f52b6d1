package java.nio.charset;

import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/** Decodes bytes into characters in a charset. */
public abstract class CharsetDecoder {
    private static final int RESET = 0;
    private static final int CODING = 1;
    private static final int ENDED = 2;
    private static final int FLUSHED = 3;

    private final Charset charset;
    private final float averageCharsPerByte;
    private final float maxCharsPerByte;
    private String replacement;
    private CodingErrorAction malformed = CodingErrorAction.REPORT;
    private CodingErrorAction unmappable = CodingErrorAction.REPORT;
    private int state = RESET;

    /** Creates a decoder whose replacement is U+FFFD. */
    protected CharsetDecoder(Charset cs, float averageCharsPerByte,
            float maxCharsPerByte) {
        if (averageCharsPerByte <= 0.0f) {
            throw new IllegalArgumentException(
                "Non-positive averageCharsPerByte");
        }
        if (maxCharsPerByte <= 0.0f) {
            throw new IllegalArgumentException(
                "Non-positive maxCharsPerByte");
        }
        if (averageCharsPerByte > maxCharsPerByte) {
            throw new IllegalArgumentException(
                "averageCharsPerByte exceeds maxCharsPerByte");
        }
        charset = cs;
        this.averageCharsPerByte = averageCharsPerByte;
        this.maxCharsPerByte = maxCharsPerByte;
        replacement = "\uFFFD";
    }

    /** Returns the charset. */
    public final Charset charset() {
        return charset;
    }

    /** Returns what replaces input that cannot be converted. */
    public final String replacement() {
        return replacement;
    }

    /** Sets what replaces input that cannot be converted. */
    public final CharsetDecoder replaceWith(String newReplacement) {
        if (newReplacement == null) {
            throw new IllegalArgumentException("Null replacement");
        }
        int length = newReplacement.length();
        if (length == 0) {
            throw new IllegalArgumentException("Empty replacement");
        }
        if (length > maxCharsPerByte) {
            throw new IllegalArgumentException("Replacement too long");
        }
        replacement = newReplacement;
        implReplaceWith(replacement);
        return this;
    }

    /** Told of a new replacement. */
    protected void implReplaceWith(String newReplacement) {
    }

    /** Returns what happens to malformed input. */
    public CodingErrorAction malformedInputAction() {
        return malformed;
    }

    /** Sets what happens to malformed input. */
    public final CharsetDecoder onMalformedInput(
            CodingErrorAction newAction) {
        if (newAction == null) {
            throw new IllegalArgumentException("Null action");
        }
        malformed = newAction;
        implOnMalformedInput(newAction);
        return this;
    }

    /** Told of a new action. */
    protected void implOnMalformedInput(CodingErrorAction newAction) {
    }

    /** Returns what happens to input the target cannot express. */
    public CodingErrorAction unmappableCharacterAction() {
        return unmappable;
    }

    /** Sets what happens to input the target cannot express. */
    public final CharsetDecoder onUnmappableCharacter(
            CodingErrorAction newAction) {
        if (newAction == null) {
            throw new IllegalArgumentException("Null action");
        }
        unmappable = newAction;
        implOnUnmappableCharacter(newAction);
        return this;
    }

    /** Told of a new action. */
    protected void implOnUnmappableCharacter(CodingErrorAction newAction) {
    }

    /** Returns the usual growth. */
    public final float averageCharsPerByte() {
        return averageCharsPerByte;
    }

    /** Returns the largest growth. */
    public final float maxCharsPerByte() {
        return maxCharsPerByte;
    }

    private void enter(int newState, boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("Current state = "
                + stateName(state) + ", new state = "
                + stateName(newState));
        }
        state = newState;
    }

    private static String stateName(int state) {
        switch (state) {
            case RESET:
                return "RESET";
            case CODING:
                return "CODING";
            case ENDED:
                return "CODING_END";
            default:
                return "FLUSHED";
        }
    }

    /** Converts as much as possible. */
    public final CoderResult decode(ByteBuffer in, CharBuffer out,
            boolean endOfInput) {
        int newState = endOfInput ? ENDED : CODING;
        enter(newState, state == RESET || state == CODING
            || endOfInput && state == ENDED);
        for (;;) {
            CoderResult result = convert(in, out);
            if (result.isOverflow()) {
                return result;
            }
            if (result.isUnderflow()) {
                if (!endOfInput || !in.hasRemaining()) {
                    return result;
                }
                result = CoderResult.malformedForLength(in.remaining());
            }
            CodingErrorAction action = result.isMalformed() ? malformed
                : unmappable;
            if (action == CodingErrorAction.REPORT) {
                return result;
            }
            if (action == CodingErrorAction.REPLACE) {
                if (out.remaining() < replacement.length()) {
                    return CoderResult.OVERFLOW;
                }
                out.put(replacement);
            }
            in.position(in.position() + result.length());
        }
    }

    private CoderResult convert(ByteBuffer in, CharBuffer out) {
        try {
            return decodeLoop(in, out);
        } catch (BufferUnderflowException | BufferOverflowException e) {
            throw new CoderMalfunctionError(e);
        }
    }

    /** Writes what the end of the input made certain. */
    public final CoderResult flush(CharBuffer out) {
        enter(FLUSHED, state == ENDED || state == FLUSHED);
        CoderResult result = implFlush(out);
        if (!result.isUnderflow()) {
            state = ENDED;
        }
        return result;
    }

    /** Writes what the end of the input made certain. */
    protected CoderResult implFlush(CharBuffer out) {
        return CoderResult.UNDERFLOW;
    }

    /** Starts anew. */
    public final CharsetDecoder reset() {
        implReset();
        state = RESET;
        return this;
    }

    /** Forgets what is specific to the charset. */
    protected void implReset() {
    }

    /** Converts until input or room ends, or input is wrong. */
    protected abstract CoderResult decodeLoop(ByteBuffer in, CharBuffer out);

    /** Converts all that remains. */
    public final CharBuffer decode(ByteBuffer in)
            throws CharacterCodingException {
        int size = (int) (in.remaining() * averageCharsPerByte());
        CharBuffer out = CharBuffer.allocate(size);
        if (size == 0 && in.remaining() == 0) {
            return out;
        }
        reset();
        for (;;) {
            CoderResult result = in.hasRemaining()
                ? decode(in, out, true) : CoderResult.UNDERFLOW;
            if (result.isUnderflow()) {
                if (state != ENDED) {
                    state = ENDED;
                }
                result = flush(out);
            }
            if (result.isUnderflow()) {
                break;
            }
            if (!result.isOverflow()) {
                result.throwException();
            }
            size = 2 * size + 1;
            CharBuffer larger = CharBuffer.allocate(size);
            out.flip();
            larger.put(out);
            out = larger;
        }
        out.flip();
        return out;
    }

    /** Tells whether the decoder finds out the charset by itself. */
    public boolean isAutoDetecting() {
        return false;
    }

    /** Tells whether a charset was found. */
    public boolean isCharsetDetected() {
        throw new UnsupportedOperationException();
    }

    /** Returns the charset that was found. */
    public Charset detectedCharset() {
        throw new UnsupportedOperationException();
    }
}
