package java.util;

import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;

/** The conversion t: one field, or a customary group of fields, of a time. */
final class FormatDate {
    private final FormatSpec spec;
    private final Locale locale;
    private final char zero;
    /** The time; one of these two is null. */
    private final Calendar time;
    private final TemporalAccessor temporal;
    private final StringBuilder out = new StringBuilder();

    private FormatDate(FormatSpec spec, Locale locale, char zero, Calendar time,
            TemporalAccessor temporal) {
        this.spec = spec;
        this.locale = locale == null ? Locale.US : locale;
        this.zero = zero;
        this.time = time;
        this.temporal = temporal;
    }

    static String text(FormatSpec spec, Object arg, Locale locale, char zero) {
        Calendar time = null;
        TemporalAccessor temporal = null;
        if (arg instanceof TemporalAccessor) {
            temporal = (TemporalAccessor) arg;
        } else if (arg instanceof Calendar) {
            time = (Calendar) ((Calendar) arg).clone();
            time.setLenient(true);
        } else {
            time = Calendar.getInstance(locale == null ? Locale.US : locale);
            time.setTimeInMillis(millis(spec, arg));
        }
        FormatDate date = new FormatDate(spec, locale, zero, time, temporal);
        date.field(spec.dateField);
        return date.out.toString();
    }

    private static long millis(FormatSpec spec, Object arg) {
        if (arg instanceof Long)
            return (Long) arg;
        if (arg instanceof Date)
            return ((Date) arg).getTime();
        throw new IllegalFormatConversionException(spec.dateField, arg.getClass());
    }

    private void field(char field) {
        try {
            write(field);
        } catch (DateTimeException e) {
            throw new IllegalFormatConversionException(field, temporal.getClass());
        }
    }

    /** A field of the calendar, or what corresponds to it. */
    private int get(int field) {
        if (temporal == null)
            return time.get(field);
        switch (field) {
            case Calendar.HOUR_OF_DAY: return temporal.get(ChronoField.HOUR_OF_DAY);
            case Calendar.HOUR: return temporal.get(ChronoField.HOUR_OF_AMPM);
            case Calendar.AM_PM: return temporal.get(ChronoField.AMPM_OF_DAY);
            case Calendar.MINUTE: return temporal.get(ChronoField.MINUTE_OF_HOUR);
            case Calendar.SECOND: return temporal.get(ChronoField.SECOND_OF_MINUTE);
            case Calendar.MILLISECOND: return temporal.get(ChronoField.MILLI_OF_SECOND);
            case Calendar.YEAR: return temporal.get(ChronoField.YEAR_OF_ERA);
            case Calendar.MONTH: return temporal.get(ChronoField.MONTH_OF_YEAR) - 1;
            case Calendar.DAY_OF_MONTH: return temporal.get(ChronoField.DAY_OF_MONTH);
            case Calendar.DAY_OF_WEEK: return temporal.get(ChronoField.DAY_OF_WEEK) % 7 + 1;
            default: return temporal.get(ChronoField.DAY_OF_YEAR);
        }
    }

    private long epochMillis() {
        return temporal == null ? time.getTimeInMillis()
            : temporal.getLong(ChronoField.INSTANT_SECONDS) * 1000 + temporal.getLong(ChronoField.MILLI_OF_SECOND);
    }

    private long seconds() {
        return temporal == null ? time.getTimeInMillis() / 1000 : temporal.getLong(ChronoField.INSTANT_SECONDS);
    }

    private long nanos() {
        return temporal == null ? time.get(Calendar.MILLISECOND) * 1000000L
            : temporal.getLong(ChronoField.NANO_OF_SECOND);
    }

    private void write(char field) {
        switch (field) {
            case 'R': fields("H:M"); break;
            case 'T': fields("H:M:S"); break;
            case 'r': fields("I:M:S p"); break;
            case 'D': fields("m/d/y"); break;
            case 'F': fields("Y-m-d"); break;
            case 'c': fields("a b d T Z Y"); break;
            case 'p': amPm(); break;
            case 'z': offset(); break;
            case 'Z': zoneName(); break;
            case 'B': case 'b': case 'h': case 'A': case 'a': name(field); break;
            default: number(field); break;
        }
    }

    private void fields(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (!Character.isLetter(c))
                out.append(c);
            else if (c == 'p')
                out.append(symbols().getAmPmStrings()[get(Calendar.AM_PM)].toUpperCase(locale));
            else
                field(c);
        }
    }

    private DateFormatSymbols symbols() {
        return DateFormatSymbols.getInstance(locale);
    }

    private void amPm() {
        out.append(symbols().getAmPmStrings()[get(Calendar.AM_PM)].toLowerCase(locale));
    }

    private void name(char field) {
        if (field == 'A' || field == 'a') {
            int day = get(Calendar.DAY_OF_WEEK);
            out.append(field == 'A' ? symbols().getWeekdays()[day]
                : symbols().getShortWeekdays()[day]);
            return;
        }
        int month = get(Calendar.MONTH);
        out.append(field == 'B' ? symbols().getMonths()[month] : symbols().getShortMonths()[month]);
    }

    private void offset() {
        int minutes = temporal != null ? temporal.get(ChronoField.OFFSET_SECONDS) / 60
            : (get(Calendar.ZONE_OFFSET) + get(Calendar.DST_OFFSET)) / 60000;
        out.append(minutes < 0 ? '-' : '+');
        int size = Math.abs(minutes);
        digits(size / 60 * 100 + size % 60, 4);
    }

    private void zoneName() {
        if (temporal != null) {
            out.append(temporalZone());
            return;
        }
        out.append(time.getTimeZone().getDisplayName(get(Calendar.DST_OFFSET) != 0,
            TimeZone.SHORT, locale));
    }

    private String temporalZone() {
        ZoneId zone = temporal.query(TemporalQueries.zone());
        if (zone == null)
            throw new DateTimeException("no zone");
        if (zone instanceof ZoneOffset || !temporal.isSupported(ChronoField.INSTANT_SECONDS))
            return zone.getId();
        boolean summer = zone.getRules().isDaylightSavings(Instant.from(temporal));
        return TimeZone.getTimeZone(zone.getId()).getDisplayName(summer, TimeZone.SHORT, locale);
    }

    private void number(char field) {
        switch (field) {
            case 'H': digits(get(Calendar.HOUR_OF_DAY), 2); break;
            case 'k': digits(get(Calendar.HOUR_OF_DAY), 1); break;
            case 'I': digits(hour12(), 2); break;
            case 'l': digits(hour12(), 1); break;
            case 'M': digits(get(Calendar.MINUTE), 2); break;
            case 'S': digits(get(Calendar.SECOND), 2); break;
            case 'L': digits(get(Calendar.MILLISECOND), 3); break;
            case 'N': digits(nanos(), 9); break;
            case 's': digits(seconds(), 1); break;
            case 'Q': digits(epochMillis(), 1); break;
            default: dayNumber(field); break;
        }
    }

    private void dayNumber(char field) {
        switch (field) {
            case 'Y': digits(get(Calendar.YEAR), 4); break;
            case 'y': digits(get(Calendar.YEAR) % 100, 2); break;
            case 'C': digits(get(Calendar.YEAR) / 100, 2); break;
            case 'm': digits(get(Calendar.MONTH) + 1, 2); break;
            case 'd': digits(get(Calendar.DAY_OF_MONTH), 2); break;
            case 'e': digits(get(Calendar.DAY_OF_MONTH), 1); break;
            default: digits(get(Calendar.DAY_OF_YEAR), 3); break;
        }
    }

    private int hour12() {
        int hour = get(Calendar.HOUR);
        return hour == 0 ? 12 : hour;
    }

    private void digits(long value, int least) {
        String text = Long.toString(Math.abs(value));
        if (value < 0)
            out.append('-');
        for (int i = text.length(); i < least; i++)
            out.append(zero);
        for (int i = 0; i < text.length(); i++)
            out.append((char) (text.charAt(i) - '0' + zero));
    }
}
