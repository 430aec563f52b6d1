package java.nio.charset;

import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;

/** Why a coder stopped. */
public class CoderResult {
    private static final int KIND_UNDERFLOW = 0;
    private static final int KIND_OVERFLOW = 1;
    private static final int KIND_MALFORMED = 2;
    private static final int KIND_UNMAPPABLE = 3;

    /** All input was used, or more is needed. */
    public static final CoderResult UNDERFLOW =
        new CoderResult(KIND_UNDERFLOW, 0);
    /** There is no room left. */
    public static final CoderResult OVERFLOW =
        new CoderResult(KIND_OVERFLOW, 0);

    private static final CoderResult[] MALFORMED = {
        new CoderResult(KIND_MALFORMED, 1),
        new CoderResult(KIND_MALFORMED, 2),
        new CoderResult(KIND_MALFORMED, 3),
        new CoderResult(KIND_MALFORMED, 4)};
    private static final CoderResult[] UNMAPPABLE = {
        new CoderResult(KIND_UNMAPPABLE, 1),
        new CoderResult(KIND_UNMAPPABLE, 2),
        new CoderResult(KIND_UNMAPPABLE, 3),
        new CoderResult(KIND_UNMAPPABLE, 4)};

    private final int kind;
    private final int length;

    private CoderResult(int kind, int length) {
        this.kind = kind;
        this.length = length;
    }

    private static CoderResult of(CoderResult[] known, int kind,
            int length) {
        if (length <= 0) {
            throw new IllegalArgumentException("Non-positive length");
        }
        return length <= known.length ? known[length - 1]
            : new CoderResult(kind, length);
    }

    /** Returns the result for malformed input. */
    public static CoderResult malformedForLength(int length) {
        return of(MALFORMED, KIND_MALFORMED, length);
    }

    /** Returns the result for input the target cannot express. */
    public static CoderResult unmappableForLength(int length) {
        return of(UNMAPPABLE, KIND_UNMAPPABLE, length);
    }

    /** Tells whether input ran out. */
    public boolean isUnderflow() {
        return kind == KIND_UNDERFLOW;
    }

    /** Tells whether room ran out. */
    public boolean isOverflow() {
        return kind == KIND_OVERFLOW;
    }

    /** Tells whether input was wrong. */
    public boolean isError() {
        return kind >= KIND_MALFORMED;
    }

    /** Tells whether input was malformed. */
    public boolean isMalformed() {
        return kind == KIND_MALFORMED;
    }

    /** Tells whether input could not be expressed. */
    public boolean isUnmappable() {
        return kind == KIND_UNMAPPABLE;
    }

    /** Returns the length of the wrong input. */
    public int length() {
        if (!isError()) {
            throw new UnsupportedOperationException();
        }
        return length;
    }

    /** Throws the exception that fits. */
    public void throwException() throws CharacterCodingException {
        switch (kind) {
            case KIND_UNDERFLOW:
                throw new BufferUnderflowException();
            case KIND_OVERFLOW:
                throw new BufferOverflowException();
            case KIND_MALFORMED:
                throw new MalformedInputException(length);
            default:
                throw new UnmappableCharacterException(length);
        }
    }

    @Override
    public String toString() {
        switch (kind) {
            case KIND_UNDERFLOW:
                return "UNDERFLOW";
            case KIND_OVERFLOW:
                return "OVERFLOW";
            case KIND_MALFORMED:
                return "MALFORMED[" + length + "]";
            default:
                return "UNMAPPABLE[" + length + "]";
        }
    }
}
