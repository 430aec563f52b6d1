package java.time.chrono;

import java.time.DateTimeException;

/** The eras of the ISO calendar. */
public enum IsoEra implements Era {
    BCE, CE;

    /** Returns the era of a number. */
    public static IsoEra of(int isoEra) {
        if (isoEra != 0 && isoEra != 1) {
            throw new DateTimeException("Invalid era: " + isoEra);
        }
        return isoEra == 0 ? BCE : CE;
    }

    @Override
    public int getValue() {
        return ordinal();
    }
}
