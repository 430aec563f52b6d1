package java.util;

import java.text.DateFormatSymbols;

/** The conversion t: one field, or a customary group of fields, of a time. */
final class FormatDate {
    private final FormatSpec spec;
    private final Locale locale;
    private final char zero;
    private final Calendar time;
    private final StringBuilder out = new StringBuilder();

    private FormatDate(FormatSpec spec, Locale locale, char zero, Calendar time) {
        this.spec = spec;
        this.locale = locale == null ? Locale.US : locale;
        this.zero = zero;
        this.time = time;
    }

    static String text(FormatSpec spec, Object arg, Locale locale, char zero) {
        Calendar time;
        if (arg instanceof Calendar) {
            time = (Calendar) ((Calendar) arg).clone();
            time.setLenient(true);
        } else {
            time = Calendar.getInstance(locale == null ? Locale.US : locale);
            time.setTimeInMillis(millis(spec, arg));
        }
        FormatDate date = new FormatDate(spec, locale, zero, time);
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
                out.append(symbols().getAmPmStrings()[time.get(Calendar.AM_PM)].toUpperCase(locale));
            else
                field(c);
        }
    }

    private DateFormatSymbols symbols() {
        return DateFormatSymbols.getInstance(locale);
    }

    private void amPm() {
        out.append(symbols().getAmPmStrings()[time.get(Calendar.AM_PM)].toLowerCase(locale));
    }

    private void name(char field) {
        if (field == 'A' || field == 'a') {
            int day = time.get(Calendar.DAY_OF_WEEK);
            out.append(field == 'A' ? symbols().getWeekdays()[day]
                : symbols().getShortWeekdays()[day]);
            return;
        }
        int month = time.get(Calendar.MONTH);
        out.append(field == 'B' ? symbols().getMonths()[month] : symbols().getShortMonths()[month]);
    }

    private void offset() {
        int minutes = (time.get(Calendar.ZONE_OFFSET) + time.get(Calendar.DST_OFFSET)) / 60000;
        out.append(minutes < 0 ? '-' : '+');
        int size = Math.abs(minutes);
        digits(size / 60 * 100 + size % 60, 4);
    }

    private void zoneName() {
        out.append(time.getTimeZone().getDisplayName(time.get(Calendar.DST_OFFSET) != 0,
            TimeZone.SHORT, locale));
    }

    private void number(char field) {
        switch (field) {
            case 'H': digits(time.get(Calendar.HOUR_OF_DAY), 2); break;
            case 'k': digits(time.get(Calendar.HOUR_OF_DAY), 1); break;
            case 'I': digits(hour12(), 2); break;
            case 'l': digits(hour12(), 1); break;
            case 'M': digits(time.get(Calendar.MINUTE), 2); break;
            case 'S': digits(time.get(Calendar.SECOND), 2); break;
            case 'L': digits(time.get(Calendar.MILLISECOND), 3); break;
            case 'N': digits(time.get(Calendar.MILLISECOND) * 1000000L, 9); break;
            case 's': digits(time.getTimeInMillis() / 1000, 1); break;
            case 'Q': digits(time.getTimeInMillis(), 1); break;
            default: dayNumber(field); break;
        }
    }

    private void dayNumber(char field) {
        switch (field) {
            case 'Y': digits(time.get(Calendar.YEAR), 4); break;
            case 'y': digits(time.get(Calendar.YEAR) % 100, 2); break;
            case 'C': digits(time.get(Calendar.YEAR) / 100, 2); break;
            case 'm': digits(time.get(Calendar.MONTH) + 1, 2); break;
            case 'd': digits(time.get(Calendar.DAY_OF_MONTH), 2); break;
            case 'e': digits(time.get(Calendar.DAY_OF_MONTH), 1); break;
            default: digits(time.get(Calendar.DAY_OF_YEAR), 3); break;
        }
    }

    private int hour12() {
        int hour = time.get(Calendar.HOUR);
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
