package java.util.logging;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Turns records into text. */
public abstract class Formatter {
    /** For subclasses. */
    protected Formatter() {
    }

    /** Returns the record's text. */
    public abstract String format(LogRecord record);

    /** Returns what comes before the first record. */
    public String getHead(Handler h) {
        return "";
    }

    /** Returns what comes behind the last record. */
    public String getTail(Handler h) {
        return "";
    }

    /** Returns the message, localized and with its parameters in place. */
    public String formatMessage(LogRecord record) {
        String format = record.getMessage();
        ResourceBundle bundle = record.getResourceBundle();
        if (bundle != null) {
            try {
                format = bundle.getString(format);
            } catch (MissingResourceException e) {
                format = record.getMessage();
            }
        }
        Object[] parameters = record.getParameters();
        if (parameters == null || parameters.length == 0 || !hasParameter(format)) {
            return format;
        }
        try {
            return MessageFormat.format(format, parameters);
        } catch (RuntimeException e) {
            return format;
        }
    }

    private static boolean hasParameter(String format) {
        for (int at = format.indexOf('{'); at >= 0 && at + 1 < format.length(); at = format.indexOf('{', at + 1)) {
            char digit = format.charAt(at + 1);
            if (digit >= '0' && digit <= '9') {
                return true;
            }
        }
        return false;
    }
}
