import java.io.*;
import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;
import java.util.concurrent.Callable;

public class OffsetTimeTest {
    static void t(String what, Callable<?> c) {
        try {
            System.out.println(what + " " + c.call());
        } catch (Exception e) {
            System.out.println(what + " " + e);
        }
    }

    public static void main(String[] args) throws Exception {
        ZoneOffset two = ZoneOffset.ofHours(2);
        OffsetTime a = OffsetTime.of(10, 15, 30, 123456789, two);
        OffsetTime b = OffsetTime.of(LocalTime.of(8, 15, 30, 123456789), ZoneOffset.UTC);
        System.out.println(a + " " + b + " " + OffsetTime.MIN + " " + OffsetTime.MAX);
        System.out.println(a.getHour() + " " + a.getMinute() + " " + a.getSecond() + " " + a.getNano() + " " + a.getOffset() + " " + a.toLocalTime());
        System.out.println(a.equals(b) + " " + a.isEqual(b) + " " + a.isBefore(b) + " " + a.isAfter(b) + " " + Integer.signum(a.compareTo(b))
            + " " + a.equals(a.withOffsetSameLocal(two)) + " " + (a.hashCode() == OffsetTime.parse(a.toString()).hashCode()));
        System.out.println(a.withOffsetSameInstant(ZoneOffset.UTC) + " " + a.withOffsetSameLocal(ZoneOffset.UTC) + " "
            + OffsetTime.of(0, 30, 0, 0, ZoneOffset.UTC).withOffsetSameInstant(ZoneOffset.ofHours(-1)));
        System.out.println(a.withHour(1) + " " + a.withMinute(1) + " " + a.withSecond(1) + " " + a.withNano(0) + " " + a.truncatedTo(ChronoUnit.HOURS));
        System.out.println(a.plusHours(20) + " " + a.plusMinutes(-16) + " " + a.plusSeconds(40) + " " + a.plusNanos(1) + " " + a.minusHours(11) + " "
            + a.minusMinutes(1) + " " + a.minusSeconds(31) + " " + a.minusNanos(123456789));
        System.out.println(a.plus(Duration.ofMinutes(90)) + " " + a.minus(Duration.ofHours(1)) + " " + a.plus(2, ChronoUnit.HALF_DAYS) + " " + a.minus(1, ChronoUnit.HOURS));
        for (ChronoField f : ChronoField.values()) t(f.toString(), () -> a.isSupported(f) + " " + a.getLong(f) + " " + a.range(f));
        t("get", () -> a.get(ChronoField.NANO_OF_DAY));
        t("get", () -> a.get(ChronoField.HOUR_OF_DAY));
        for (ChronoUnit u : ChronoUnit.values()) t(u.toString(), () -> a.isSupported(u) + " " + a.until(b.plusHours(3), u));
        t("with", () -> a.with(ChronoField.OFFSET_SECONDS, 3600) + " " + a.with(ChronoField.HOUR_OF_DAY, 23) + " " + a.with(LocalTime.NOON) + " "
            + a.with(ZoneOffset.MIN) + " " + a.with(b));
        t("with", () -> a.with(ChronoField.DAY_OF_MONTH, 1));
        t("date", () -> a.atDate(LocalDate.of(2024, 2, 29)) + " " + a.toEpochSecond(LocalDate.of(1970, 1, 1)));
        t("of", () -> OffsetTime.of(24, 0, 0, 0, two));
        t("of", () -> OffsetTime.of(null, two));
        t("of", () -> OffsetTime.of(LocalTime.NOON, null));
        t("instant", () -> OffsetTime.ofInstant(Instant.ofEpochSecond(3661), ZoneId.of("Europe/Paris")));
        t("now", () -> OffsetTime.now(Clock.fixed(Instant.EPOCH, two)));
        t("from", () -> OffsetTime.from(ZonedDateTime.of(2024, 7, 1, 1, 2, 3, 4, ZoneId.of("Europe/Paris"))));
        t("from", () -> OffsetTime.from(LocalTime.NOON));
        for (String s : new String[] {"10:15+01:00", "10:15:30Z", "10:15:30.5-18:00", "10:15", "25:00Z", "10:15+19:00", ""}) t(s, () -> OffsetTime.parse(s));
        t("format", () -> a.format(DateTimeFormatter.ofPattern("HH:mm xxx")) + " " + OffsetTime.parse("1201+0100", DateTimeFormatter.ofPattern("HHmmxx")));
        t("query", () -> a.query(TemporalQueries.offset()) + " " + a.query(TemporalQueries.zone()) + " " + a.query(TemporalQueries.zoneId()) + " "
            + a.query(TemporalQueries.localTime()) + " " + a.query(TemporalQueries.localDate()) + " " + a.query(TemporalQueries.precision()) + " " + a.query(TemporalQueries.chronology()));
        t("adjust", () -> a.adjustInto(OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)));
        OffsetTime[] all = {a, b, a.plusHours(1), OffsetTime.MIN, OffsetTime.MAX, b.minusNanos(1)};
        Arrays.sort(all);
        System.out.println(Arrays.toString(all));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(a);
        System.out.println(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject().equals(a));
    }
}
