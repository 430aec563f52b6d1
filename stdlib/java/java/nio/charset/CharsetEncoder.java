package java.nio.charset;

import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/** Encodes characters into bytes in a charset. */
public abstract class CharsetEncoder {
    private static final int RESET = 0;
    private static final int CODING = 1;
    private static final int ENDED = 2;
    private static final int FLUSHED = 3;

    private final Charset charset;
    private final float averageBytesPerChar;
    private final float maxBytesPerChar;
    private byte[] replacement;
    private CodingErrorAction malformed = CodingErrorAction.REPORT;
    private CodingErrorAction unmappable = CodingErrorAction.REPORT;
    private int state = RESET;

    /** Creates an encoder with a replacement. */
    protected CharsetEncoder(Charset cs, float averageBytesPerChar,
            float maxBytesPerChar, byte[] replacement) {
        if (averageBytesPerChar <= 0.0f) {
            throw new IllegalArgumentException(
                "Non-positive averageBytesPerChar");
        }
        if (maxBytesPerChar <= 0.0f) {
            throw new IllegalArgumentException(
                "Non-positive maxBytesPerChar");
        }
        if (averageBytesPerChar > maxBytesPerChar) {
            throw new IllegalArgumentException(
                "averageBytesPerChar exceeds maxBytesPerChar");
        }
        charset = cs;
        this.averageBytesPerChar = averageBytesPerChar;
        this.maxBytesPerChar = maxBytesPerChar;
        this.replacement = replacement;
    }

    /** Creates an encoder whose replacement is a question mark. */
    protected CharsetEncoder(Charset cs, float averageBytesPerChar,
            float maxBytesPerChar) {
        this(cs, averageBytesPerChar, maxBytesPerChar, new byte[] {'?'});
    }

    /** Returns the charset. */
    public final Charset charset() {
        return charset;
    }

    /** Returns what replaces input that cannot be converted. */
    public final byte[] replacement() {
        return replacement.clone();
    }

    /** Sets what replaces input that cannot be converted. */
    public final CharsetEncoder replaceWith(byte[] newReplacement) {
        if (newReplacement == null) {
            throw new IllegalArgumentException("Null replacement");
        }
        int length = newReplacement.length;
        if (length == 0) {
            throw new IllegalArgumentException("Empty replacement");
        }
        if (length > maxBytesPerChar) {
            throw new IllegalArgumentException("Replacement too long");
        }
        if (!isLegalReplacement(newReplacement)) {
            throw new IllegalArgumentException("Illegal replacement");
        }
        replacement = newReplacement.clone();
        implReplaceWith(replacement);
        return this;
    }

    /** Told of a new replacement. */
    protected void implReplaceWith(byte[] newReplacement) {
    }

    /** Tells whether bytes can be decoded in this charset. */
    public boolean isLegalReplacement(byte[] repl) {
        CharBuffer out = CharBuffer.allocate(
            (int) (repl.length * charset.newDecoder().maxCharsPerByte()));
        CoderResult result = charset.newDecoder().decode(
            ByteBuffer.wrap(repl), out, true);
        return !result.isError();
    }

    /** Returns what happens to malformed input. */
    public CodingErrorAction malformedInputAction() {
        return malformed;
    }

    /** Sets what happens to malformed input. */
    public final CharsetEncoder onMalformedInput(
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
    public final CharsetEncoder onUnmappableCharacter(
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
    public final float averageBytesPerChar() {
        return averageBytesPerChar;
    }

    /** Returns the largest growth. */
    public final float maxBytesPerChar() {
        return maxBytesPerChar;
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
    public final CoderResult encode(CharBuffer in, ByteBuffer out,
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
                if (out.remaining() < replacement.length) {
                    return CoderResult.OVERFLOW;
                }
                out.put(replacement);
            }
            in.position(in.position() + result.length());
        }
    }

    private CoderResult convert(CharBuffer in, ByteBuffer out) {
        try {
            return encodeLoop(in, out);
        } catch (BufferUnderflowException | BufferOverflowException e) {
            throw new CoderMalfunctionError(e);
        }
    }

    /** Writes what the end of the input made certain. */
    public final CoderResult flush(ByteBuffer out) {
        enter(FLUSHED, state == ENDED || state == FLUSHED);
        CoderResult result = implFlush(out);
        if (!result.isUnderflow()) {
            state = ENDED;
        }
        return result;
    }

    /** Writes what the end of the input made certain. */
    protected CoderResult implFlush(ByteBuffer out) {
        return CoderResult.UNDERFLOW;
    }

    /** Starts anew. */
    public final CharsetEncoder reset() {
        implReset();
        state = RESET;
        return this;
    }

    /** Forgets what is specific to the charset. */
    protected void implReset() {
    }

    /** Converts until input or room ends, or input is wrong. */
    protected abstract CoderResult encodeLoop(CharBuffer in, ByteBuffer out);

    /** Converts all that remains. */
    public final ByteBuffer encode(CharBuffer in)
            throws CharacterCodingException {
        int size = (int) (in.remaining() * averageBytesPerChar());
        ByteBuffer out = ByteBuffer.allocate(size);
        if (size == 0 && in.remaining() == 0) {
            return out;
        }
        reset();
        for (;;) {
            CoderResult result = in.hasRemaining()
                ? encode(in, out, true) : CoderResult.UNDERFLOW;
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
            ByteBuffer larger = ByteBuffer.allocate(size);
            out.flip();
            larger.put(out);
            out = larger;
        }
        out.flip();
        return out;
    }

    /** Tells whether a character can be encoded. */
    public boolean canEncode(char c) {
        return canEncode(CharBuffer.wrap(new char[] {c}));
    }

    /** Tells whether a sequence can be encoded. */
    public boolean canEncode(CharSequence cs) {
        CharBuffer chars = cs instanceof CharBuffer
            ? ((CharBuffer) cs).duplicate() : CharBuffer.wrap(cs);
        if (state == FLUSHED) {
            reset();
        } else if (state != RESET) {
            enter(CODING, false);
        }
        CodingErrorAction oldMalformed = malformed;
        CodingErrorAction oldUnmappable = unmappable;
        try {
            onMalformedInput(CodingErrorAction.REPORT);
            onUnmappableCharacter(CodingErrorAction.REPORT);
            encode(chars);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } finally {
            onMalformedInput(oldMalformed);
            onUnmappableCharacter(oldUnmappable);
            reset();
        }
    }
}
