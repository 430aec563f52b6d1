import java.sql.Date;
import java.sql.DriverManager;
import java.sql.JDBCType;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;

/** Dates, times and errors of SQL. */
public class SqlValues {
    private static void stamp(String text) {
        try {
            System.out.println(Timestamp.valueOf(text));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }

    public static void main(String[] args) {
        System.out.println(Date.valueOf("2020-1-2")); // expect: 2020-01-02
        System.out.println(Date.valueOf("2020-02-29").toLocalDate()); // expect: 2020-02-29
        System.out.println(Time.valueOf("1:2:3")); // expect: 01:02:03
        stamp("2020-01-02 10:11:12"); // expect: 2020-01-02 10:11:12.0
        stamp(" 2020-1-2 1:2:3.000500 "); // expect: 2020-01-02 01:02:03.0005
        stamp("2020-01-02"); // expect: Timestamp format must be yyyy-mm-dd hh:mm:ss[.fffffffff]
        Timestamp before = new Timestamp(-1);
        System.out.println(before.getNanos() + " " + before.getTime()); // expect: 999000000 -1
        System.out.println(before.equals(new java.util.Date(-1))); // expect: false
        System.out.println(before.compareTo(new java.util.Date(0))); // expect: -1
        Timestamp exact = Timestamp.from(Instant.ofEpochSecond(5, 7));
        System.out.println(exact.toInstant()); // expect: 1970-01-01T00:00:05.000000007Z
        System.out.println(JDBCType.valueOf(12)); // expect: VARCHAR
        SQLException error = new SQLException("one", "42000", 7, new RuntimeException("cause"));
        error.setNextException(new SQLException("two"));
        for (Throwable each : error) {
            System.out.print(each.getMessage() + " "); // expect: one cause two 42000 7
        }
        System.out.println(error.getSQLState() + " " + error.getErrorCode());
        try {
            DriverManager.getConnection("jdbc:nothing:x");
        } catch (SQLException e) {
            System.out.println(e.getMessage()); // expect: No suitable driver found for jdbc:nothing:x
        }
    }
}
