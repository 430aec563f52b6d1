package java.util.concurrent;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** A unit of time; conversions saturate. */
public enum TimeUnit {
    /** 10^-9 seconds. */
    NANOSECONDS(1L),
    /** 10^-6 seconds. */
    MICROSECONDS(1000L),
    /** 10^-3 seconds. */
    MILLISECONDS(1000_000L),
    /** Seconds. */
    SECONDS(1000_000_000L),
    /** 60 seconds. */
    MINUTES(60_000_000_000L),
    /** 60 minutes. */
    HOURS(3600_000_000_000L),
    /** 24 hours. */
    DAYS(86400_000_000_000L);

    private final long nanos;

    TimeUnit(long nanos) {
        this.nanos = nanos;
    }

    private static long scale(long duration, long from, long to) {
        if (from == to) {
            return duration;
        }
        if (from < to) {
            return duration / (to / from);
        }
        long ratio = from / to;
        long limit = Long.MAX_VALUE / ratio;
        if (duration > limit) {
            return Long.MAX_VALUE;
        }
        return duration < -limit ? Long.MIN_VALUE : duration * ratio;
    }

    /** Converts a duration of another unit to this one. */
    public long convert(long sourceDuration, TimeUnit sourceUnit) {
        return scale(sourceDuration, sourceUnit.nanos, nanos);
    }

    /** Converts a duration to this unit. */
    public long convert(Duration duration) {
        long seconds = duration.getSeconds();
        int fraction = duration.getNano();
        if (nanos >= 1000_000_000L) {
            if (seconds < 0 && fraction > 0) {
                seconds++;
            }
            return seconds / (nanos / 1000_000_000L);
        }
        if (seconds < 0 && fraction > 0) {
            seconds++;
            fraction -= 1000_000_000;
        }
        long ratio = 1000_000_000L / nanos;
        long part = fraction / nanos;
        long limit = Long.MAX_VALUE / ratio;
        if (seconds > limit || seconds == limit && part > Long.MAX_VALUE - seconds * ratio) {
            return Long.MAX_VALUE;
        }
        if (seconds < -limit || seconds == -limit && part < Long.MIN_VALUE + limit * ratio) {
            return Long.MIN_VALUE;
        }
        return seconds * ratio + part;
    }

    /** Converts to nanoseconds. */
    public long toNanos(long duration) {
        return scale(duration, nanos, 1L);
    }

    /** Converts to microseconds. */
    public long toMicros(long duration) {
        return scale(duration, nanos, 1000L);
    }

    /** Converts to milliseconds. */
    public long toMillis(long duration) {
        return scale(duration, nanos, 1000_000L);
    }

    /** Converts to seconds. */
    public long toSeconds(long duration) {
        return scale(duration, nanos, 1000_000_000L);
    }

    /** Converts to minutes. */
    public long toMinutes(long duration) {
        return scale(duration, nanos, 60_000_000_000L);
    }

    /** Converts to hours. */
    public long toHours(long duration) {
        return scale(duration, nanos, 3600_000_000_000L);
    }

    /** Converts to days. */
    public long toDays(long duration) {
        return scale(duration, nanos, 86400_000_000_000L);
    }

    /** Waits on an object's monitor for this time. */
    public void timedWait(Object object, long timeout) throws InterruptedException {
        if (timeout > 0) {
            long millis = toMillis(timeout);
            object.wait(millis, (int) (toNanos(timeout) - millis * 1000_000L));
        }
    }

    /** Waits this time for a thread to end. */
    public void timedJoin(Thread thread, long timeout) throws InterruptedException {
        if (timeout > 0) {
            long millis = toMillis(timeout);
            thread.join(millis, (int) (toNanos(timeout) - millis * 1000_000L));
        }
    }

    /** Sleeps this time. */
    public void sleep(long timeout) throws InterruptedException {
        if (timeout > 0) {
            long millis = toMillis(timeout);
            int rest = nanos < 1000_000L ? (int) (toNanos(timeout) - millis * 1000_000L) : 0;
            Thread.sleep(millis, rest);
        }
    }

    /** Returns the same unit of java.time. */
    public ChronoUnit toChronoUnit() {
        if (this == NANOSECONDS) {
            return ChronoUnit.NANOS;
        } else if (this == MICROSECONDS) {
            return ChronoUnit.MICROS;
        } else if (this == MILLISECONDS) {
            return ChronoUnit.MILLIS;
        }
        return ChronoUnit.valueOf(name());
    }

    /** Returns the unit equal to a unit of java.time. */
    public static TimeUnit of(ChronoUnit chronoUnit) {
        Objects.requireNonNull(chronoUnit, "chronoUnit");
        for (TimeUnit unit : values()) {
            if (unit.toChronoUnit() == chronoUnit) {
                return unit;
            }
        }
        throw new IllegalArgumentException("No TimeUnit equivalent for " + chronoUnit);
    }
}
