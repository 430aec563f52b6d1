import java.util.logging.*;

/** Without configuration, messages from INFO up go to System.err in two lines. */
public class LoggingConsole {
    public static void main(String[] args) {
        LogRecord record = new LogRecord(Level.INFO, "dated");
        record.setMillis(0);
        record.setSourceClassName("C");
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tY %2$s: %5$s%n");
        Logger.getLogger("x").log(record); // expect-error: 1970 C: dated
        Logger.getLogger("x").warning("careful"); // expect-error: LoggingConsole main: careful
        Logger.getLogger("x").fine("quiet");
        System.out.println("done"); // expect: done
    }
}
