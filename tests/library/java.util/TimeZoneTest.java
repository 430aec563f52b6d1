// covers: SimpleTimeZone
import java.io.*;
import java.util.*;

public class TimeZoneTest {
    public static void main(String[] args) throws Exception {
        long winter = 1705276800000L;
        long summer = 1721001600000L;
        for (String id : new String[] {"UTC", "GMT", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Sydney", "GMT+5:30", "GMT-08", "GMT+1234", "Nowhere/City", "EST", "America/Sao_Paulo", "GMT+25"}) {
            TimeZone zone = TimeZone.getTimeZone(id);
            show(zone.getID(), zone.getRawOffset(), zone.getOffset(winter), zone.getOffset(summer), zone.useDaylightTime(), zone.inDaylightTime(new Date(summer)), zone.getDSTSavings(), zone.observesDaylightTime(), zone.getOffset(1, 2024, 6, 15, 2, 3600000), zone.toZoneId());
        }
        TimeZone zone = TimeZone.getTimeZone("Europe/Paris");
        show(zone.hasSameRules(TimeZone.getTimeZone("Europe/Berlin")), zone.equals(TimeZone.getTimeZone("Europe/Paris")), zone.clone().equals(zone), roundTrip(zone).getID(), TimeZone.getTimeZone(java.time.ZoneId.of("Asia/Tokyo")).getRawOffset());
        List<String> ids = Arrays.asList(TimeZone.getAvailableIDs());
        show(ids.contains("Europe/London"), ids.size() > 400, Arrays.asList(TimeZone.getAvailableIDs(3600000)).contains("Europe/Berlin"));
        show(TimeZone.getTimeZone("America/Los_Angeles").getDisplayName(false, TimeZone.SHORT, Locale.US), TimeZone.getTimeZone("America/Los_Angeles").getDisplayName(true, TimeZone.SHORT, Locale.US), TimeZone.getTimeZone("UTC").getDisplayName(Locale.US), TimeZone.getTimeZone("GMT+3").getDisplayName(Locale.US));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        show(TimeZone.getDefault().getID());
        attempt(() -> TimeZone.getTimeZone((String) null));
        simple();
    }

    static void simple() throws Exception {
        SimpleTimeZone plain = new SimpleTimeZone(3600000, "Mine");
        show(plain.getID(), plain.useDaylightTime(), plain.getOffset(0), plain.hashCode() == new SimpleTimeZone(3600000, "Mine").hashCode(), plain);
        SimpleTimeZone pacific = new SimpleTimeZone(-28800000, "PT", Calendar.APRIL, 1, -Calendar.SUNDAY, 7200000, Calendar.OCTOBER, -1, Calendar.SUNDAY, 7200000, 3600000);
        show(pacific);
        long day = 86400000L;
        StringBuilder offsets = new StringBuilder();
        for (long t = 1704067200000L; t < 1704067200000L + 366 * day; t += 30 * day) offsets.append(pacific.getOffset(t) / 3600000).append(pacific.inDaylightTime(new Date(t)) ? "d " : " ");
        show(offsets, pacific.getOffset(1, 2024, 3, 7, 1, 7199999), pacific.getOffset(1, 2024, 3, 7, 1, 7200000), pacific.getDSTSavings());
        pacific.setStartYear(2030);
        pacific.setStartRule(Calendar.MARCH, 15, 3600000);
        pacific.setEndRule(Calendar.SEPTEMBER, 10, Calendar.MONDAY, 3600000, true);
        pacific.setDSTSavings(1800000);
        show(pacific, pacific.getOffset(1721001600000L), pacific.equals(pacific.clone()), roundTrip(pacific).equals(pacific), pacific.hasSameRules(plain));
        pacific.setRawOffset(0);
        show(pacific.getRawOffset(), pacific.getOffset(1921001600000L));
        attempt(() -> new SimpleTimeZone(0, "x", 13, 1, 1, 0, 1, 1, 1, 0));
        attempt(() -> new SimpleTimeZone(0, null));
        attempt(() -> { plain.setDSTSavings(0); return 0; });
        attempt(() -> plain.getOffset(1, 2024, 13, 1, 1, 0));
    }

    static void show(Object... values) {
        StringJoiner line = new StringJoiner(" ");
        for (Object value : values) line.add(String.valueOf(value));
        System.out.println(line);
    }

    interface Body {
        Object run() throws Exception;
    }

    /** Prints what a body returns or throws. */
    static void attempt(Body body) {
        try {
            System.out.println(body.run());
        } catch (Throwable thrown) {
            System.out.println(thrown instanceof NullPointerException ? "NullPointerException" : thrown.toString());
        }
    }

    @SuppressWarnings("unchecked")
    static <T> T roundTrip(T object) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }
}
