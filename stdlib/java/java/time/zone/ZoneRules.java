package java.time.zone;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import wardian.internal.Days;
import wardian.internal.ZoneData;

/** The offsets of a zone through time. */
public final class ZoneRules implements Serializable {
    private static final long serialVersionUID = 3044319355680032515L;

    private final transient ZoneData data;
    private final ZoneOffset fixed;

    private ZoneRules(ZoneData data, ZoneOffset fixed) {
        this.data = data;
        this.fixed = fixed;
    }

    /** Returns the rules of one offset. */
    public static ZoneRules of(ZoneOffset offset) {
        return new ZoneRules(null, offset);
    }

    /** Returns the rules of a region of the library's table. */
    public static ZoneRules of(ZoneData data) {
        boolean one = data.changes.length == 0 && !data.rule.hasSummer();
        return new ZoneRules(data, one ? ZoneOffset.ofTotalSeconds(data.totals[0]) : null);
    }

    /** Returns whether the offset never changes. */
    public boolean isFixedOffset() {
        return fixed != null;
    }

    private ZoneOffset total(long second) {
        return fixed != null ? fixed : ZoneOffset.ofTotalSeconds(data.total(second));
    }

    /** Returns the offset at an instant. */
    public ZoneOffset getOffset(Instant instant) {
        return total(instant.getEpochSecond());
    }

    /** Returns the offset of a local time: the one before the change in gaps and overlaps. */
    public ZoneOffset getOffset(LocalDateTime localDateTime) {
        ZoneOffsetTransition change = getTransition(localDateTime);
        return change != null ? change.getOffsetBefore() : getValidOffsets(localDateTime).get(0);
    }

    /** Returns the offsets of a local time: none in a gap, two in an overlap. */
    public List<ZoneOffset> getValidOffsets(LocalDateTime localDateTime) {
        if (fixed != null) {
            return List.of(fixed);
        }
        ZoneOffsetTransition change = getTransition(localDateTime);
        if (change != null) {
            return change.isGap() ? List.of() : List.of(change.getOffsetBefore(), change.getOffsetAfter());
        }
        long local = localDateTime.toEpochSecond(ZoneOffset.UTC);
        ZoneOffset offset = total(local - total(local).getTotalSeconds());
        return List.of(total(local - offset.getTotalSeconds()));
    }

    /** Returns the change that a local time falls into, or null. */
    public ZoneOffsetTransition getTransition(LocalDateTime localDateTime) {
        if (fixed != null) {
            return null;
        }
        long local = localDateTime.toEpochSecond(ZoneOffset.UTC);
        ZoneOffsetTransition change = next(local - 2 * 86400);
        while (change != null && change.toEpochSecond() < local + 2 * 86400) {
            long before = change.toEpochSecond() + change.getOffsetBefore().getTotalSeconds();
            long after = change.toEpochSecond() + change.getOffsetAfter().getTotalSeconds();
            if (local >= Math.min(before, after) && local < Math.max(before, after)) {
                return change;
            }
            change = next(change.toEpochSecond());
        }
        return null;
    }

    /** The first change of the total offset after a second, or null. */
    private ZoneOffsetTransition next(long second) {
        for (int i = data.index(second); i < data.changes.length; i++) {
            if (data.totals[i] != data.totals[i + 1]) {
                return change(data.changes[i], data.totals[i], data.totals[i + 1]);
            }
        }
        if (!data.rule.hasSummer()) {
            return null;
        }
        int year = Days.year(Math.floorDiv(second, 86400L)) - 1;
        while (true) {
            ZoneOffsetTransition best = null;
            for (int i = 0; i < 2; i++) {
                long at = data.rule.change(year, i == 0);
                if (at > second && (best == null || at < best.toEpochSecond())) {
                    best = i == 0 ? change(at, data.rule.standard, data.rule.summer)
                        : change(at, data.rule.summer, data.rule.standard);
                }
            }
            if (best != null) {
                return best;
            }
            year++;
        }
    }

    private ZoneOffsetTransition previous(long second) {
        long last = data.changes.length == 0 ? Long.MIN_VALUE : data.changes[data.changes.length - 1];
        if (data.rule.hasSummer() && second > last) {
            int year = Days.year(Math.floorDiv(second, 86400L)) - 2;
            ZoneOffsetTransition best = null;
            for (ZoneOffsetTransition t = next(LocalDateTime.of(year, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC));
                t.toEpochSecond() < second; t = next(t.toEpochSecond())) {
                best = t;
            }
            return best;
        }
        for (int i = data.index(second - 1) - 1; i >= 0; i--) {
            if (data.totals[i] != data.totals[i + 1]) {
                return change(data.changes[i], data.totals[i], data.totals[i + 1]);
            }
        }
        return null;
    }

    private static ZoneOffsetTransition change(long at, int before, int after) {
        return new ZoneOffsetTransition(at, ZoneOffset.ofTotalSeconds(before), ZoneOffset.ofTotalSeconds(after));
    }

    /** Returns the offset without daylight saving. */
    public ZoneOffset getStandardOffset(Instant instant) {
        return fixed != null ? fixed : ZoneOffset.ofTotalSeconds(data.standard(instant.getEpochSecond()));
    }

    /** Returns what daylight saving adds. */
    public Duration getDaylightSavings(Instant instant) {
        return Duration.ofSeconds(getOffset(instant).getTotalSeconds() - getStandardOffset(instant).getTotalSeconds());
    }

    /** Returns whether daylight saving holds. */
    public boolean isDaylightSavings(Instant instant) {
        return !getOffset(instant).equals(getStandardOffset(instant));
    }

    /** Returns whether an offset holds for a local time. */
    public boolean isValidOffset(LocalDateTime localDateTime, ZoneOffset offset) {
        return getValidOffsets(localDateTime).contains(offset);
    }

    /** Returns the first change after an instant, or null. */
    public ZoneOffsetTransition nextTransition(Instant instant) {
        return fixed != null ? null : next(instant.getEpochSecond());
    }

    /** Returns the last change before an instant, or null. */
    public ZoneOffsetTransition previousTransition(Instant instant) {
        return fixed != null ? null : previous(instant.getEpochSecond() + (instant.getNano() > 0 ? 1 : 0));
    }

    /** Returns the changes before the yearly rules. */
    public List<ZoneOffsetTransition> getTransitions() {
        List<ZoneOffsetTransition> all = new ArrayList<>();
        for (int i = 0; fixed == null && i < data.changes.length; i++) {
            if (data.totals[i] != data.totals[i + 1]) {
                all.add(change(data.changes[i], data.totals[i], data.totals[i + 1]));
            }
        }
        return all;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ZoneRules && data == ((ZoneRules) obj).data
            && (fixed == null ? ((ZoneRules) obj).fixed == null : fixed.equals(((ZoneRules) obj).fixed));
    }

    @Override
    public int hashCode() {
        return fixed != null ? fixed.hashCode() : System.identityHashCode(data);
    }

    @Override
    public String toString() {
        return "ZoneRules[currentStandardOffset=" + (fixed != null ? fixed
            : ZoneOffset.ofTotalSeconds(data.standards[data.standards.length - 1])) + "]";
    }
}
