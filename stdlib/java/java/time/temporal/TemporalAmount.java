package java.time.temporal;

import java.util.List;

/** An amount of time. */
public interface TemporalAmount {
    /** Returns the amount of a unit. */
    long get(TemporalUnit unit);

    /** Returns the units. */
    List<TemporalUnit> getUnits();

    /** Returns a date or time this much later. */
    Temporal addTo(Temporal temporal);

    /** Returns a date or time this much earlier. */
    Temporal subtractFrom(Temporal temporal);
}
