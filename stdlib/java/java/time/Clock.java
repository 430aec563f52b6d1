package java.time;

import java.util.Objects;

/** Tells the current instant. */
public abstract class Clock implements java.time.InstantSource {
    /** For subclasses. */
    protected Clock() {
    }

    private static final class Ticking extends Clock {
        private final Clock base;
        private final ZoneId zone;
        private final long shift;
        private final long tick;
        private final Instant fixed;

        Ticking(Clock base, ZoneId zone, long shift, long tick, Instant fixed) {
            this.base = base;
            this.zone = Objects.requireNonNull(zone, "zone");
            this.shift = shift;
            this.tick = tick;
            this.fixed = fixed;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId newZone) {
            return newZone.equals(zone) ? this : new Ticking(base, newZone, shift, tick, fixed);
        }

        @Override
        public Instant instant() {
            if (fixed != null) {
                return fixed;
            }
            Instant now = base == null ? Instant.now() : base.instant().plusNanos(shift);
            return tick <= 1 ? now : now.minusNanos(Math.floorMod(now.getEpochSecond() % 86400 * 1000000000L + now.getNano(),
                tick));
        }

        @Override
        public boolean equals(Object obj) {
            return obj instanceof Ticking && Objects.equals(base, ((Ticking) obj).base) && zone.equals(((Ticking) obj).zone)
                && shift == ((Ticking) obj).shift && tick == ((Ticking) obj).tick
                && Objects.equals(fixed, ((Ticking) obj).fixed);
        }

        @Override
        public int hashCode() {
            return zone.hashCode() ^ Objects.hashCode(fixed) ^ (int) shift ^ (int) tick;
        }

        @Override
        public String toString() {
            return fixed != null ? "FixedClock[" + fixed + "," + zone + "]" : base == null ? "SystemClock[" + zone + "]"
                : tick > 1 ? "TickClock[" + base + "," + Duration.ofNanos(tick) + "]"
                : "OffsetClock[" + base + "," + Duration.ofNanos(shift) + "]";
        }
    }

    /** Returns the clock of the system in UTC. */
    public static Clock systemUTC() {
        return system(ZoneOffset.UTC);
    }

    /** Returns the clock of the system in the default zone. */
    public static Clock systemDefaultZone() {
        return system(ZoneId.systemDefault());
    }

    /** Returns the clock of the system in a zone. */
    public static Clock system(ZoneId zone) {
        return new Ticking(null, zone, 0, 0, null);
    }

    /** Returns a clock that tells milliseconds. */
    public static Clock tickMillis(ZoneId zone) {
        return tick(system(zone), Duration.ofMillis(1));
    }

    /** Returns a clock that tells seconds. */
    public static Clock tickSeconds(ZoneId zone) {
        return tick(system(zone), Duration.ofSeconds(1));
    }

    /** Returns a clock that tells minutes. */
    public static Clock tickMinutes(ZoneId zone) {
        return tick(system(zone), Duration.ofMinutes(1));
    }

    /** Returns a clock that tells whole durations. */
    public static Clock tick(Clock baseClock, Duration tickDuration) {
        if (tickDuration.isNegative()) {
            throw new IllegalArgumentException("Tick duration must not be negative");
        }
        long nanos = tickDuration.toNanos();
        return nanos <= 1 ? baseClock : new Ticking(baseClock, baseClock.getZone(), 0, nanos, null);
    }

    /** Returns a clock that always tells the same. */
    public static Clock fixed(Instant fixedInstant, ZoneId zone) {
        return new Ticking(null, zone, 0, 0, Objects.requireNonNull(fixedInstant, "fixedInstant"));
    }

    /** Returns a clock that is ahead of another. */
    public static Clock offset(Clock baseClock, Duration offsetDuration) {
        return offsetDuration.isZero() ? baseClock
            : new Ticking(baseClock, baseClock.getZone(), offsetDuration.toNanos(), 0, null);
    }

    /** Returns the zone. */
    public abstract ZoneId getZone();

    /** Returns the same clock in another zone. */
    @Override
    public abstract Clock withZone(ZoneId zone);

    /** Returns the current milliseconds since 1970. */
    @Override
    public long millis() {
        return instant().toEpochMilli();
    }

    /** Returns the current instant. */
    @Override
    public abstract Instant instant();
}
