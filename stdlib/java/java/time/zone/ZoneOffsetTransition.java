package java.time.zone;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A change of a zone's offset. */
public final class ZoneOffsetTransition implements Comparable<ZoneOffsetTransition>, Serializable {
    private static final long serialVersionUID = -6946044323557704546L;

    private final long second;
    private final ZoneOffset before;
    private final ZoneOffset after;

    ZoneOffsetTransition(long second, ZoneOffset before, ZoneOffset after) {
        this.second = second;
        this.before = before;
        this.after = after;
    }

    /** Returns a change. */
    public static ZoneOffsetTransition of(LocalDateTime transition, ZoneOffset offsetBefore, ZoneOffset offsetAfter) {
        if (offsetBefore.equals(offsetAfter)) {
            throw new IllegalArgumentException("Offsets must not be equal");
        }
        return new ZoneOffsetTransition(transition.toEpochSecond(offsetBefore), offsetBefore, offsetAfter);
    }

    /** Returns the instant. */
    public Instant getInstant() {
        return Instant.ofEpochSecond(second);
    }

    /** Returns the seconds since 1970. */
    public long toEpochSecond() {
        return second;
    }

    /** Returns the local time before the change. */
    public LocalDateTime getDateTimeBefore() {
        return LocalDateTime.ofEpochSecond(second, 0, before);
    }

    /** Returns the local time after the change. */
    public LocalDateTime getDateTimeAfter() {
        return LocalDateTime.ofEpochSecond(second, 0, after);
    }

    /** Returns the offset before the change. */
    public ZoneOffset getOffsetBefore() {
        return before;
    }

    /** Returns the offset after the change. */
    public ZoneOffset getOffsetAfter() {
        return after;
    }

    /** Returns the length of the gap, negative for overlaps. */
    public Duration getDuration() {
        return Duration.ofSeconds(after.getTotalSeconds() - before.getTotalSeconds());
    }

    /** Returns whether local times are left out. */
    public boolean isGap() {
        return after.getTotalSeconds() > before.getTotalSeconds();
    }

    /** Returns whether local times come twice. */
    public boolean isOverlap() {
        return after.getTotalSeconds() < before.getTotalSeconds();
    }

    /** Returns whether an offset holds at the change. */
    public boolean isValidOffset(ZoneOffset offset) {
        return !isGap() && (before.equals(offset) || after.equals(offset));
    }

    @Override
    public int compareTo(ZoneOffsetTransition other) {
        return Long.compare(second, other.second);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ZoneOffsetTransition && second == ((ZoneOffsetTransition) obj).second
            && before.equals(((ZoneOffsetTransition) obj).before) && after.equals(((ZoneOffsetTransition) obj).after);
    }

    @Override
    public int hashCode() {
        return getDateTimeBefore().hashCode() ^ before.hashCode() ^ Integer.rotateLeft(after.hashCode(), 16);
    }

    @Override
    public String toString() {
        return "Transition[" + (isGap() ? "Gap" : "Overlap") + " at " + getDateTimeBefore() + before + " to " + after + "]";
    }
}
