package java.util;

/** Thrown for an argument index out of range. */
class IllegalFormatArgumentIndexException extends IllegalFormatException {
    private final int index;

    /** Creates the exception. */
    public IllegalFormatArgumentIndexException(int index) {
        this.index = index;
    }

    /** Returns the index. */
    public int getIndex() {
        return index;
    }

    @Override
    public String getMessage() {
        return index == Integer.MIN_VALUE
            ? "Format argument index: (not representable as int)"
            : "Illegal format argument index = " + index;
    }
}
