package java.sql;

/** Says that a value was cut, unexpectedly when it was read, or when it was written. */
public class DataTruncation extends SQLWarning {
    private static final long serialVersionUID = 6464298989504059473L;
    private final int index;
    private final boolean parameter;
    private final boolean read;
    private final int dataSize;
    private final int transferSize;

    /** Makes one of where it happened and the sizes in bytes. */
    public DataTruncation(int index, boolean parameter, boolean read, int dataSize, int transferSize) {
        this(index, parameter, read, dataSize, transferSize, null);
    }

    /** Makes one of where it happened, the sizes in bytes and a cause. */
    public DataTruncation(int index, boolean parameter, boolean read, int dataSize, int transferSize,
            Throwable cause) {
        super("Data truncation", read ? "01004" : "22001", cause);
        this.index = index;
        this.parameter = parameter;
        this.read = read;
        this.dataSize = dataSize;
        this.transferSize = transferSize;
    }

    /** Returns the index of the column or parameter, -1 if it is not known. */
    public int getIndex() {
        return index;
    }

    /** Tells whether it was a parameter. */
    public boolean getParameter() {
        return parameter;
    }

    /** Tells whether it was read. */
    public boolean getRead() {
        return read;
    }

    /** Returns how many bytes there were to move, -1 if it is not known. */
    public int getDataSize() {
        return dataSize;
    }

    /** Returns how many bytes were moved. */
    public int getTransferSize() {
        return transferSize;
    }
}
