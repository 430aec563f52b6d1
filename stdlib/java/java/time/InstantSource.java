package java.time;


/** Tells the current instant. */
@FunctionalInterface
public interface InstantSource {
    /** Returns the system's. */
    static InstantSource system() {
        return Clock.systemUTC();
    }

    /** Returns one that always tells the same. */
    static InstantSource fixed(Instant fixedInstant) {
        return Clock.fixed(fixedInstant, ZoneOffset.UTC);
    }

    /** Returns the current instant. */
    Instant instant();

    /** Returns the current milliseconds since 1970. */
    default long millis() {
        return instant().toEpochMilli();
    }

    /** Returns a clock in a zone. */
    default Clock withZone(ZoneId zone) {
        InstantSource source = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return source.withZone(other);
            }

            @Override
            public Instant instant() {
                return source.instant();
            }
        };
    }
}
