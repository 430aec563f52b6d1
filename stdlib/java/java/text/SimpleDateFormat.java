package java.text;

import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

/** Formats and parses dates after a pattern such as {@code yyyy-MM-dd HH:mm:ss}. */
public class SimpleDateFormat extends DateFormat {
    private static final long serialVersionUID = 4774881970558875024L;
    /** The letters of the fields in the order of their numbers. */
    private static final String FIELD_LETTERS = "GyMdkHmsSEDFwWahKz";
    private static final String LETTERS = "GyMdkHmsSEDFwWahKzZYuXL";

    private String pattern;
    private DateFormatSymbols symbols;
    private Date centuryStart;

    /** Creates the short format of the default locale. */
    public SimpleDateFormat() {
        this("M/d/yy, h:mm\u202Fa");
    }

    /** Creates a format for the default locale. */
    public SimpleDateFormat(String pattern) {
        this(pattern, Locale.getDefault());
    }

    /** Creates a format for a locale. */
    public SimpleDateFormat(String pattern, Locale locale) {
        this(pattern, new DateFormatSymbols(locale), locale);
    }

    /** Creates a format with its own names. */
    public SimpleDateFormat(String pattern, DateFormatSymbols formatSymbols) {
        this(pattern, (DateFormatSymbols) formatSymbols.clone(), Locale.getDefault());
    }

    private SimpleDateFormat(String pattern, DateFormatSymbols symbols, Locale locale) {
        this.symbols = symbols;
        calendar = new GregorianCalendar(TimeZone.getDefault(), locale);
        numberFormat = NumberFormat.getIntegerInstance(locale);
        numberFormat.setGroupingUsed(false);
        applyPattern(pattern);
        calendar.add(Calendar.YEAR, -80);
        centuryStart = calendar.getTime();
    }

    /** Applies a pattern. */
    public void applyPattern(String pattern) {
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (!quoted && isLetter(c) && LETTERS.indexOf(c) < 0) {
                throw new IllegalArgumentException("Illegal pattern character '" + c + "'");
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("Unterminated quote");
        }
        this.pattern = pattern;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Returns the pattern. */
    public String toPattern() {
        return pattern;
    }

    /** Sets the first day of the hundred years of two-digit years. */
    public void set2DigitYearStart(Date startDate) {
        centuryStart = new Date(startDate.getTime());
    }

    /** Returns the first day of the hundred years of two-digit years. */
    public Date get2DigitYearStart() {
        return new Date(centuryStart.getTime());
    }

    /** Returns a copy of the names. */
    public DateFormatSymbols getDateFormatSymbols() {
        return (DateFormatSymbols) symbols.clone();
    }

    /** Sets the names. */
    public void setDateFormatSymbols(DateFormatSymbols newFormatSymbols) {
        symbols = (DateFormatSymbols) newFormatSymbols.clone();
    }

    /** The end of the quotation or run of letters or other text at an index. */
    private int runEnd(int at) {
        char c = pattern.charAt(at);
        int end = at + 1;
        while (isLetter(c) && end < pattern.length() && pattern.charAt(end) == c) {
            end++;
        }
        return end;
    }

    // ---- Formatting -------------------------------------------------------

    @Override
    public StringBuffer format(Date date, StringBuffer out, FieldPosition pos) {
        calendar.setTime(date);
        pos.setBeginIndex(0);
        pos.setEndIndex(0);
        boolean quoted = false;
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '\'') {
                if (at + 1 < pattern.length() && pattern.charAt(at + 1) == '\'') {
                    out.append('\'');
                    at++;
                } else {
                    quoted = !quoted;
                }
                at++;
            } else if (quoted || !isLetter(c)) {
                out.append(c);
                at++;
            } else {
                int end = runEnd(at);
                int begin = out.length();
                appendField(c, end - at, out);
                note(c, begin, out.length(), pos);
                at = end;
            }
        }
        return out;
    }

    /** Tells a position what a letter of the pattern became. */
    private static void note(char letter, int begin, int end, FieldPosition pos) {
        char usual = letter == 'L' ? 'M' : letter == 'Y' ? 'y' : letter == 'u' ? 'E' : letter == 'Z' || letter == 'X' ? 'z' : letter;
        int number = FIELD_LETTERS.indexOf(usual);
        pos.note(number, Field.KNOWN[number], begin, end);
    }

    private static void pad(int value, int width, StringBuffer out) {
        String digits = Integer.toString(Math.abs(value));
        if (value < 0) {
            out.append('-');
        }
        for (int i = digits.length(); i < width; i++) {
            out.append('0');
        }
        out.append(digits);
    }

    private void appendField(char letter, int count, StringBuffer out) {
        switch (letter) {
            case 'G':
                out.append(symbols.getEras()[calendar.get(Calendar.ERA)]);
                return;
            case 'y': case 'Y':
                appendYear(letter == 'y' ? calendar.get(Calendar.YEAR) : calendar.getWeekYear(), count, out);
                return;
            case 'M': case 'L':
                appendMonth(calendar.get(Calendar.MONTH), count, out);
                return;
            case 'E':
                String[] names = count >= 4 ? symbols.getWeekdays() : symbols.getShortWeekdays();
                out.append(names[calendar.get(Calendar.DAY_OF_WEEK)]);
                return;
            case 'a':
                out.append(symbols.getAmPmStrings()[calendar.get(Calendar.AM_PM)]);
                return;
            case 'z':
                boolean summer = calendar.get(Calendar.DST_OFFSET) != 0;
                out.append(calendar.getTimeZone().getDisplayName(summer, count >= 4 ? TimeZone.LONG : TimeZone.SHORT,
                    Locale.ENGLISH));
                return;
            case 'Z': case 'X':
                appendOffset(letter, count, out);
                return;
            default:
                pad(fieldValue(letter), count, out);
        }
    }

    private void appendYear(int year, int count, StringBuffer out) {
        pad(count == 2 ? year % 100 : year, count, out);
    }

    private void appendMonth(int month, int count, StringBuffer out) {
        if (count < 3) {
            pad(month + 1, count, out);
        } else {
            out.append((count == 3 ? symbols.getShortMonths() : symbols.getMonths())[month]);
        }
    }

    private void appendOffset(char letter, int count, StringBuffer out) {
        int minutes = (calendar.get(Calendar.ZONE_OFFSET) + calendar.get(Calendar.DST_OFFSET)) / 60000;
        if (letter == 'X' && minutes == 0) {
            out.append('Z');
            return;
        }
        out.append(minutes < 0 ? '-' : '+');
        pad(Math.abs(minutes) / 60, 2, out);
        if (letter == 'X' && count == 1) {
            return;
        }
        if (letter == 'X' && count == 3) {
            out.append(':');
        }
        pad(Math.abs(minutes) % 60, 2, out);
    }

    private static int calendarField(char letter) {
        switch (letter) {
            case 'd': return Calendar.DAY_OF_MONTH;
            case 'k': case 'H': return Calendar.HOUR_OF_DAY;
            case 'm': return Calendar.MINUTE;
            case 's': return Calendar.SECOND;
            case 'S': return Calendar.MILLISECOND;
            case 'D': return Calendar.DAY_OF_YEAR;
            case 'F': return Calendar.DAY_OF_WEEK_IN_MONTH;
            case 'w': return Calendar.WEEK_OF_YEAR;
            case 'W': return Calendar.WEEK_OF_MONTH;
            case 'h': case 'K': return Calendar.HOUR;
            case 'u': return Calendar.DAY_OF_WEEK;
            default: throw new IllegalArgumentException("Illegal pattern character '" + letter + "'");
        }
    }

    private int fieldValue(char letter) {
        int value = calendar.get(calendarField(letter));
        if (letter == 'k') {
            return value == 0 ? 24 : value;
        }
        if (letter == 'h') {
            return value == 0 ? 12 : value;
        }
        return letter == 'u' ? (value == Calendar.SUNDAY ? 7 : value - 1) : value;
    }

    // ---- Parsing ----------------------------------------------------------

    @Override
    public Date parse(String text, ParsePosition pos) {
        calendar.clear();
        TimeZone zone = calendar.getTimeZone();
        int at = pos.index;
        boolean quoted = false;
        int place = 0;
        while (place < pattern.length() && at >= 0) {
            char c = pattern.charAt(place);
            int end = place + 1;
            if (c == '\'' && !(end < pattern.length() && pattern.charAt(end) == '\'')) {
                quoted = !quoted;
            } else if (quoted || !isLetter(c)) {
                end += c == '\'' ? 1 : 0;
                at = parseLiteral(text, at, c, pos);
            } else {
                end = runEnd(place);
                boolean adjacent = end < pattern.length() && isLetter(pattern.charAt(end));
                int next = parseField(c, end - place, adjacent, text, at);
                if (next < 0) {
                    pos.errorIndex = at;
                }
                at = next;
            }
            place = end;
        }
        return at < 0 ? null : finish(at, zone, pos);
    }

    private Date finish(int at, TimeZone zone, ParsePosition pos) {
        try {
            Date result = calendar.getTime();
            pos.index = at;
            return result;
        } catch (IllegalArgumentException notLenient) {
            pos.errorIndex = at;
            return null;
        } finally {
            calendar.setTimeZone(zone);
        }
    }

    private static int parseLiteral(String text, int at, char c, ParsePosition pos) {
        if (at < text.length() && text.charAt(at) == c) {
            return at + 1;
        }
        pos.errorIndex = at;
        return -1;
    }

    private int parseField(char letter, int count, boolean adjacent, String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        switch (letter) {
            case 'G':
                return parseName(Calendar.ERA, symbols.getEras(), text, at);
            case 'E':
                int full = parseName(Calendar.DAY_OF_WEEK, symbols.getWeekdays(), text, at);
                return full >= 0 ? full : parseName(Calendar.DAY_OF_WEEK, symbols.getShortWeekdays(), text, at);
            case 'a':
                return parseName(Calendar.AM_PM, symbols.getAmPmStrings(), text, at);
            case 'z': case 'Z': case 'X':
                return parseZone(text, at);
            case 'M': case 'L':
                if (count >= 3) {
                    int name = parseName(Calendar.MONTH, symbols.getMonths(), text, at);
                    return name >= 0 ? name : parseName(Calendar.MONTH, symbols.getShortMonths(), text, at);
                }
                return parseNumber(letter, count, adjacent, text, at);
            default:
                return parseNumber(letter, count, adjacent, text, at);
        }
    }

    private int parseName(int field, String[] names, String text, int at) {
        int best = -1;
        for (int i = 0; i < names.length; i++) {
            if (!names[i].isEmpty() && text.regionMatches(true, at, names[i], 0, names[i].length())
                && (best < 0 || names[i].length() > names[best].length())) {
                best = i;
            }
        }
        if (best < 0) {
            return -1;
        }
        calendar.set(field, best);
        return at + names[best].length();
    }

    private int parseNumber(char letter, int count, boolean adjacent, String text, int start) {
        int at = start;
        boolean negative = at < text.length() && text.charAt(at) == '-';
        at += negative ? 1 : 0;
        int first = at;
        int limit = adjacent ? Math.min(text.length(), first + count) : text.length();
        long value = 0;
        while (at < limit && Character.digit(text.charAt(at), 10) >= 0 && value < Integer.MAX_VALUE) {
            value = value * 10 + Character.digit(text.charAt(at++), 10);
        }
        if (at == first) {
            return -1;
        }
        store(letter, count, at - first, (int) (negative ? -value : value));
        return at;
    }

    private void store(char letter, int count, int digits, int value) {
        switch (letter) {
            case 'y': case 'Y':
                calendar.set(Calendar.YEAR, count <= 2 && digits == 2 && value >= 0 ? century(value) : value);
                return;
            case 'M': case 'L':
                calendar.set(Calendar.MONTH, value - 1);
                return;
            case 'k':
                calendar.set(Calendar.HOUR_OF_DAY, value == 24 ? 0 : value);
                return;
            case 'h':
                calendar.set(Calendar.HOUR, value == 12 ? 0 : value);
                return;
            case 'u':
                calendar.set(Calendar.DAY_OF_WEEK, value == 7 ? Calendar.SUNDAY : value + 1);
                return;
            default:
                calendar.set(calendarField(letter), value);
        }
    }

    /** The year with these two digits in the hundred years from the start. */
    private int century(int value) {
        Calendar start = (Calendar) calendar.clone();
        start.setTime(centuryStart);
        int first = start.get(Calendar.YEAR);
        int year = first / 100 * 100 + value;
        return year < first ? year + 100 : year;
    }

    private int parseZone(String text, int at) {
        if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            return parseOffset(text, at, at);
        }
        if (text.regionMatches(true, at, "GMT", 0, 3) || text.regionMatches(true, at, "UTC", 0, 3)) {
            int end = at + 3;
            if (end < text.length() && (text.charAt(end) == '+' || text.charAt(end) == '-')) {
                return parseOffset(text, end, end);
            }
            return setOffset(0, end);
        }
        if (at < text.length() && text.charAt(at) == 'Z') {
            return setOffset(0, at + 1);
        }
        int end = at;
        while (end < text.length() && (isLetter(text.charAt(end)) || "/_".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String id = text.substring(at, end);
        TimeZone zone = TimeZone.getTimeZone(id);
        if (id.isEmpty() || zone.getID().equals("GMT")) {
            return -1;
        }
        calendar.setTimeZone(zone);
        return end;
    }

    private int parseOffset(String text, int sign, int from) {
        int at = from + 1;
        int digits = 0;
        int value = 0;
        while (at < text.length() && digits < 4 && (Character.isDigit(text.charAt(at)) || text.charAt(at) == ':')) {
            if (text.charAt(at) != ':') {
                value = value * 10 + text.charAt(at) - '0';
                digits++;
            }
            at++;
        }
        if (digits == 0) {
            return -1;
        }
        int minutes = digits <= 2 ? value * 60 : value / 100 * 60 + value % 100;
        return setOffset((text.charAt(sign) == '-' ? -minutes : minutes) * 60000, at);
    }

    private int setOffset(int millis, int end) {
        calendar.set(Calendar.ZONE_OFFSET, millis);
        calendar.set(Calendar.DST_OFFSET, 0);
        return end;
    }

    @Override
    public Object clone() {
        SimpleDateFormat copy = (SimpleDateFormat) super.clone();
        copy.symbols = (DateFormatSymbols) symbols.clone();
        return copy;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof SimpleDateFormat && ((SimpleDateFormat) obj).pattern.equals(pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }
}
