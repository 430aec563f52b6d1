package java.time.temporal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.Chronology;

/** The common queries. */
public final class TemporalQueries {
    private static final TemporalQuery<ZoneId> ZONE_ID = named("ZoneId", new TemporalQuery<ZoneId>() {
        @Override
        public ZoneId queryFrom(TemporalAccessor t) {
            return t.query(TemporalQueries.ZONE_ID);
        }
    });
    private static final TemporalQuery<Chronology> CHRONOLOGY = named("Chronology", new TemporalQuery<Chronology>() {
        @Override
        public Chronology queryFrom(TemporalAccessor t) {
            return t.query(TemporalQueries.CHRONOLOGY);
        }
    });
    private static final TemporalQuery<TemporalUnit> PRECISION = named("Precision", new TemporalQuery<TemporalUnit>() {
        @Override
        public TemporalUnit queryFrom(TemporalAccessor t) {
            return t.query(TemporalQueries.PRECISION);
        }
    });
    private static final TemporalQuery<ZoneOffset> OFFSET = named("ZoneOffset", new TemporalQuery<ZoneOffset>() {
        @Override
        public ZoneOffset queryFrom(TemporalAccessor t) {
            return t.isSupported(ChronoField.OFFSET_SECONDS) ? ZoneOffset.ofTotalSeconds(t.get(ChronoField.OFFSET_SECONDS))
                : null;
        }
    });
    private static final TemporalQuery<ZoneId> ZONE = named("Zone", new TemporalQuery<ZoneId>() {
        @Override
        public ZoneId queryFrom(TemporalAccessor t) {
            ZoneId zone = t.query(ZONE_ID);
            return zone != null ? zone : t.query(OFFSET);
        }
    });
    private static final TemporalQuery<LocalDate> DATE = named("LocalDate", new TemporalQuery<LocalDate>() {
        @Override
        public LocalDate queryFrom(TemporalAccessor t) {
            return t.isSupported(ChronoField.EPOCH_DAY) ? LocalDate.ofEpochDay(t.getLong(ChronoField.EPOCH_DAY)) : null;
        }
    });
    private static final TemporalQuery<LocalTime> TIME = named("LocalTime", new TemporalQuery<LocalTime>() {
        @Override
        public LocalTime queryFrom(TemporalAccessor t) {
            return t.isSupported(ChronoField.NANO_OF_DAY) ? LocalTime.ofNanoOfDay(t.getLong(ChronoField.NANO_OF_DAY)) : null;
        }
    });

    private TemporalQueries() {
    }

    private static <R> TemporalQuery<R> named(String name, TemporalQuery<R> query) {
        return new TemporalQuery<R>() {
            @Override
            public R queryFrom(TemporalAccessor temporal) {
                return query.queryFrom(temporal);
            }

            @Override
            public String toString() {
                return name;
            }
        };
    }

    /** Asks for a zone region, not an offset. */
    public static TemporalQuery<ZoneId> zoneId() {
        return ZONE_ID;
    }

    /** Asks for the calendar system. */
    public static TemporalQuery<Chronology> chronology() {
        return CHRONOLOGY;
    }

    /** Asks for the smallest unit. */
    public static TemporalQuery<TemporalUnit> precision() {
        return PRECISION;
    }

    /** Asks for a zone or an offset. */
    public static TemporalQuery<ZoneId> zone() {
        return ZONE;
    }

    /** Asks for an offset. */
    public static TemporalQuery<ZoneOffset> offset() {
        return OFFSET;
    }

    /** Asks for the date. */
    public static TemporalQuery<LocalDate> localDate() {
        return DATE;
    }

    /** Asks for the time. */
    public static TemporalQuery<LocalTime> localTime() {
        return TIME;
    }
}
