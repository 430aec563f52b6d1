package java.util.logging;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.IllegalFormatException;

/** Writes a record in two lines, or as the property java.util.logging.SimpleFormatter.format says. */
public class SimpleFormatter extends Formatter {
    private static final String PROPERTY = "java.util.logging.SimpleFormatter.format";
    private static final String DEFAULT = "%1$tb %1$td, %1$tY %1$tl:%1$tM:%1$tS %1$Tp %2$s%n%4$s: %5$s%6$s%n";

    private final String format = chosenFormat();

    /** Creates one. */
    public SimpleFormatter() {
    }

    private static String chosenFormat() {
        String chosen = System.getProperty(PROPERTY);
        if (chosen == null) {
            chosen = LogManager.getLogManager().getProperty(PROPERTY);
        }
        if (chosen == null) {
            return DEFAULT;
        }
        try {
            String.format(chosen, ZonedDateTime.now(), "", "", "", "", "");
            return chosen;
        } catch (IllegalFormatException e) {
            return DEFAULT;
        }
    }

    /** Formats time, source, logger, level, message and throwable. */
    @Override
    public String format(LogRecord record) {
        ZonedDateTime time = ZonedDateTime.ofInstant(record.getInstant(), ZoneId.systemDefault());
        String source = record.getLoggerName();
        if (record.getSourceClassName() != null) {
            source = record.getSourceClassName();
            if (record.getSourceMethodName() != null) {
                source += " " + record.getSourceMethodName();
            }
        }
        String trace = "";
        if (record.getThrown() != null) {
            StringWriter text = new StringWriter();
            PrintWriter out = new PrintWriter(text);
            out.println();
            record.getThrown().printStackTrace(out);
            trace = text.toString();
        }
        return String.format(format, time, source, record.getLoggerName(), record.getLevel().getLocalizedName(),
                formatMessage(record), trace);
    }
}
