package java.sql;

import java.util.Arrays;

/** Says that a batch failed, and what its commands did before. */
public class BatchUpdateException extends SQLException {
    private static final long serialVersionUID = 5977529877145521757L;
    private final int[] updateCounts;
    private final long[] longUpdateCounts;

    /** Makes one of what is given. */
    public BatchUpdateException(String reason, String sqlState, int vendorCode, int[] updateCounts) {
        super(reason, sqlState, vendorCode);
        this.updateCounts = updateCounts == null ? null : updateCounts.clone();
        this.longUpdateCounts = widen(updateCounts);
    }

    /** Makes one of what is given. */
    public BatchUpdateException(String reason, String sqlState, int[] updateCounts) {
        super(reason, sqlState);
        this.updateCounts = updateCounts == null ? null : updateCounts.clone();
        this.longUpdateCounts = widen(updateCounts);
    }

    /** Makes one of what is given. */
    public BatchUpdateException(String reason, int[] updateCounts) {
        super(reason);
        this.updateCounts = updateCounts == null ? null : updateCounts.clone();
        this.longUpdateCounts = widen(updateCounts);
    }

    /** Makes one of what is given. */
    public BatchUpdateException(int[] updateCounts) {
        super();
        this.updateCounts = updateCounts == null ? null : updateCounts.clone();
        this.longUpdateCounts = widen(updateCounts);
    }

    /** Makes one of what is given. */
    public BatchUpdateException() {
        super();
        this.updateCounts = null;
        this.longUpdateCounts = null;
    }

    /** Makes one of what is given. */
    public BatchUpdateException(Throwable cause) {
        super(cause);
        this.updateCounts = null;
        this.longUpdateCounts = null;
    }

    /** Makes one of what is given. */
    public BatchUpdateException(int[] updateCounts, Throwable cause) {
        super(cause);
        this.updateCounts = updateCounts == null ? null : updateCounts.clone();
        this.longUpdateCounts = widen(updateCounts);
    }

    /** Makes one of what is given. */
    public BatchUpdateException(String reason, int[] updateCounts, Throwable cause) {
        super(reason, cause);
        this.updateCounts = updateCounts == null ? null : updateCounts.clone();
        this.longUpdateCounts = widen(updateCounts);
    }

    /** Makes one of what is given. */
    public BatchUpdateException(String reason, String sqlState, int[] updateCounts, Throwable cause) {
        super(reason, sqlState, cause);
        this.updateCounts = updateCounts == null ? null : updateCounts.clone();
        this.longUpdateCounts = widen(updateCounts);
    }

    /** Makes one of what is given. */
    public BatchUpdateException(String reason, String sqlState, int vendorCode, int[] updateCounts, Throwable cause) {
        super(reason, sqlState, vendorCode, cause);
        this.updateCounts = updateCounts == null ? null : updateCounts.clone();
        this.longUpdateCounts = widen(updateCounts);
    }

    /** Makes one of what is given. */
    public BatchUpdateException(String reason, String sqlState,
            int vendorCode, long[] updateCounts, Throwable cause) {
        super(reason, sqlState, vendorCode, cause);
        this.longUpdateCounts = updateCounts == null ? null : updateCounts.clone();
        this.updateCounts = narrow(updateCounts);
    }

    private static long[] widen(int[] counts) {
        return counts == null ? null : Arrays.stream(counts).asLongStream().toArray();
    }

    private static int[] narrow(long[] counts) {
        return counts == null ? null : Arrays.stream(counts).mapToInt(count -> (int) count).toArray();
    }

    /** Returns what each command changed, or null. */
    public int[] getUpdateCounts() {
        return updateCounts == null ? null : updateCounts.clone();
    }

    /** Returns what each command changed, or null. */
    public long[] getLargeUpdateCounts() {
        return longUpdateCounts == null ? null : longUpdateCounts.clone();
    }
}
