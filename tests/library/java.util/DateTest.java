// flags: -Duser.timezone=UTC
import java.io.*;
import java.util.*;

public class DateTest {
    @SuppressWarnings("deprecation")
    public static void main(String[] args) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Date date = new Date(1234567890123L);
        show(date, date.getTime(), date.hashCode(), date.equals(new Date(1234567890123L)), date.equals(null), date.compareTo(new Date(0)), date.before(new Date(0)), date.after(new Date(0)), date.clone().equals(date), roundTrip(date));
        show(date.getYear(), date.getMonth(), date.getDate(), date.getDay(), date.getHours(), date.getMinutes(), date.getSeconds(), date.getTimezoneOffset());
        show(date.toGMTString(), date.toLocaleString() != null, date.toInstant(), Date.from(java.time.Instant.EPOCH), new Date(0), new Date(-1), new Date(Long.MIN_VALUE).getTime(), new Date(253402300800000L));
        show(new Date(99, 11, 31), new Date(100, 1, 29, 12, 30), new Date(70, 0, 1, 25, 61, 61), new Date(100, 13, 40), Date.UTC(70, 0, 2, 0, 0, 0), new Date(-1900, 0, 1));
        date.setYear(120);
        date.setMonth(1);
        date.setDate(30);
        date.setHours(-1);
        date.setMinutes(70);
        date.setSeconds(3);
        show(date);
        date.setTime(5000);
        show(date, new Date("Sat, 12 Aug 1995 13:30:00 GMT").getTime(), Date.parse("12 Aug 1995 13:30:00 GMT+0430"), Date.parse("8/12/95 1:30 PM"), Date.parse("Aug 12, 1995"));
        attempt(() -> Date.parse("nonsense"));
        attempt(() -> new Date("13/45/x"));
        attempt(() -> date.compareTo(null));
        attempt(() -> Date.from(java.time.Instant.MAX));
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        show(new Date(1234567890123L), new Date(1250000000000L), new Date(1250000000000L).getTimezoneOffset(), new Date(109, 2, 8, 2, 30), new Date(109, 10, 1, 1, 30).getTime());
        Date future = new Date();
        show(future.getTime() > 1600000000000L, future.after(new Date(0)));
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
