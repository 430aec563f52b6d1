package java.time.format;

import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.JulianFields;
import java.time.temporal.TemporalField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts a format together. */
public final class DateTimeFormatterBuilder {
    private final List<List<FormatPart>> open = new ArrayList<>();
    private int padWidth;
    private char padFill;
    /** The last number of varying width, which leaves digits to the fixed ones after it. */
    private FormatPart.Number adjacent;

    /** Creates an empty format. */
    public DateTimeFormatterBuilder() {
        open.add(new ArrayList<>());
    }

    private DateTimeFormatterBuilder add(FormatPart part) {
        FormatPart added = padWidth > 0 ? new FormatPart.Padded(part, padWidth, padFill) : part;
        padWidth = 0;
        open.get(open.size() - 1).add(added);
        adjacent = null;
        return this;
    }

    private DateTimeFormatterBuilder number(FormatPart.Number part) {
        FormatPart.Number last = adjacent;
        add(part);
        boolean fixed = part.min == part.max;
        if (last != null && fixed && part.sign == SignStyle.NOT_NEGATIVE) {
            last.reserved += part.max;
            adjacent = last;
        } else {
            adjacent = part;
        }
        return this;
    }

    /** Ignores the case of what follows, in parsing. */
    public DateTimeFormatterBuilder parseCaseInsensitive() {
        return add(new FormatPart.Setting(null, 1));
    }

    /** Minds the case of what follows, in parsing. */
    public DateTimeFormatterBuilder parseCaseSensitive() {
        return add(new FormatPart.Setting(null, 0));
    }

    /** Sets a field that the text lacks. */
    public DateTimeFormatterBuilder parseDefaulting(TemporalField field, long value) {
        return add(new FormatPart.Setting(field, value));
    }

    /** Appends a number. */
    public DateTimeFormatterBuilder appendValue(TemporalField field) {
        return number(new FormatPart.Number(field, 1, 19, SignStyle.NORMAL, null));
    }

    /** Appends a number of a fixed width. */
    public DateTimeFormatterBuilder appendValue(TemporalField field, int width) {
        return number(new FormatPart.Number(field, width, width, SignStyle.NOT_NEGATIVE, null));
    }

    /** Appends a number. */
    public DateTimeFormatterBuilder appendValue(TemporalField field, int minWidth, int maxWidth, SignStyle signStyle) {
        if (minWidth < 1 || maxWidth > 19 || maxWidth < minWidth) {
            throw new IllegalArgumentException("The minimum and maximum width must be from 1 to 19, but were " + minWidth
                + " and " + maxWidth);
        }
        return number(new FormatPart.Number(field, minWidth, maxWidth, signStyle, null));
    }

    /** Appends the last digits of a year. */
    public DateTimeFormatterBuilder appendValueReduced(TemporalField field, int width, int maxWidth, int baseValue) {
        return number(new FormatPart.Number(field, width, maxWidth, SignStyle.NOT_NEGATIVE, baseValue));
    }

    /** Appends a fraction. */
    public DateTimeFormatterBuilder appendFraction(TemporalField field, int minWidth, int maxWidth, boolean decimalPoint) {
        return add(new FormatPart.Fraction(field, minWidth, maxWidth, decimalPoint));
    }

    /** Appends a name. */
    public DateTimeFormatterBuilder appendText(TemporalField field) {
        return appendText(field, TextStyle.FULL);
    }

    /** Appends a name. */
    public DateTimeFormatterBuilder appendText(TemporalField field, TextStyle textStyle) {
        return add(new FormatPart.Text(field, textStyle, null));
    }

    /** Appends one of given names. */
    public DateTimeFormatterBuilder appendText(TemporalField field, Map<Long, String> textLookup) {
        return add(new FormatPart.Text(field, TextStyle.FULL, Map.copyOf(textLookup)));
    }

    /** Appends an instant in UTC. */
    public DateTimeFormatterBuilder appendInstant() {
        return add(new FormatPart.InstantPart(-2));
    }

    /** Appends an instant in UTC with a number of digits, -1 for as many as needed. */
    public DateTimeFormatterBuilder appendInstant(int fractionalDigits) {
        return add(new FormatPart.InstantPart(fractionalDigits));
    }

    /** Appends an offset such as {@code +01:00}. */
    public DateTimeFormatterBuilder appendOffsetId() {
        return appendOffset("+HH:MM:ss", "Z");
    }

    /** Appends an offset in a form. */
    public DateTimeFormatterBuilder appendOffset(String pattern, String noOffsetText) {
        return add(new FormatPart.Offset(pattern, noOffsetText));
    }

    /** Appends a zone's name. */
    public DateTimeFormatterBuilder appendZoneId() {
        return add(new FormatPart.Zone(null));
    }

    /** Appends a zone's name, if it is a region. */
    public DateTimeFormatterBuilder appendZoneRegionId() {
        return add(new FormatPart.Zone(null));
    }

    /** Appends a zone's name for people. */
    public DateTimeFormatterBuilder appendZoneText(TextStyle textStyle) {
        return add(new FormatPart.Zone(textStyle.asNormal()));
    }

    /** Appends a character. */
    public DateTimeFormatterBuilder appendLiteral(char literal) {
        return add(new FormatPart.Literal(String.valueOf(literal)));
    }

    /** Appends a text. */
    public DateTimeFormatterBuilder appendLiteral(String literal) {
        return literal.isEmpty() ? this : add(new FormatPart.Literal(literal));
    }

    /** Appends a format. */
    public DateTimeFormatterBuilder append(DateTimeFormatter formatter) {
        return add(formatter.sequence);
    }

    /** Appends a format that may be missing. */
    public DateTimeFormatterBuilder appendOptional(DateTimeFormatter formatter) {
        return add(new FormatPart.Sequence(formatter.sequence.parts, true));
    }

    /** Fills the next part up with spaces. */
    public DateTimeFormatterBuilder padNext(int padWidth) {
        return padNext(padWidth, ' ');
    }

    /** Fills the next part up. */
    public DateTimeFormatterBuilder padNext(int padWidth, char padChar) {
        if (padWidth < 1) {
            throw new IllegalArgumentException("The pad width must be at least one but was " + padWidth);
        }
        this.padWidth = padWidth;
        padFill = padChar;
        adjacent = null;
        return this;
    }

    /** Starts a part that may be missing. */
    public DateTimeFormatterBuilder optionalStart() {
        open.add(new ArrayList<>());
        adjacent = null;
        return this;
    }

    /** Ends a part that may be missing. */
    public DateTimeFormatterBuilder optionalEnd() {
        if (open.size() == 1) {
            throw new IllegalStateException("Cannot call optionalEnd() as there was no previous call to optionalStart()");
        }
        List<FormatPart> parts = open.remove(open.size() - 1);
        return parts.isEmpty() ? this : add(new FormatPart.Sequence(parts, true));
    }

    /** Appends what a pattern of letters tells. */
    public DateTimeFormatterBuilder appendPattern(String pattern) {
        for (int at = 0; at < pattern.length();) {
            char c = pattern.charAt(at);
            int end = at + 1;
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                while (end < pattern.length() && pattern.charAt(end) == c) {
                    end++;
                }
                if (c == 'p') {
                    padNext(end - at);
                } else {
                    letters(c, end - at);
                }
            } else if (c == '\'') {
                end = quoted(pattern, at);
            } else if (c == '[') {
                optionalStart();
            } else if (c == ']') {
                if (open.size() == 1) {
                    throw new IllegalArgumentException("Pattern invalid as it contains ] without previous [");
                }
                optionalEnd();
            } else if (c == '{' || c == '}' || c == '#') {
                throw new IllegalArgumentException("Pattern includes reserved character: '" + c + "'");
            } else {
                appendLiteral(c);
            }
            at = end;
        }
        return this;
    }

    private int quoted(String pattern, int at) {
        StringBuilder text = new StringBuilder();
        for (int i = at + 1; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c != '\'') {
                text.append(c);
            } else if (i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'') {
                text.append(c);
                i++;
            } else {
                appendLiteral(text.length() == 0 ? "'" : text.toString());
                return i + 1;
            }
        }
        throw new IllegalArgumentException("Pattern ends with an incomplete string literal: " + pattern);
    }

    private static TemporalField field(char letter) {
        switch (letter) {
            case 'u': return ChronoField.YEAR;
            case 'y': return ChronoField.YEAR_OF_ERA;
            case 'M': case 'L': return ChronoField.MONTH_OF_YEAR;
            case 'D': return ChronoField.DAY_OF_YEAR;
            case 'd': return ChronoField.DAY_OF_MONTH;
            case 'F': return ChronoField.ALIGNED_WEEK_OF_MONTH;
            case 'E': case 'e': case 'c': return ChronoField.DAY_OF_WEEK;
            case 'a': return ChronoField.AMPM_OF_DAY;
            case 'H': return ChronoField.HOUR_OF_DAY;
            case 'k': return ChronoField.CLOCK_HOUR_OF_DAY;
            case 'K': return ChronoField.HOUR_OF_AMPM;
            case 'h': return ChronoField.CLOCK_HOUR_OF_AMPM;
            case 'm': return ChronoField.MINUTE_OF_HOUR;
            case 's': return ChronoField.SECOND_OF_MINUTE;
            case 'S': case 'n': return ChronoField.NANO_OF_SECOND;
            case 'A': return ChronoField.MILLI_OF_DAY;
            case 'N': return ChronoField.NANO_OF_DAY;
            case 'G': return ChronoField.ERA;
            case 'Q': case 'q': return IsoFields.QUARTER_OF_YEAR;
            default: return null;
        }
    }

    private void letters(char c, int count) {
        switch (c) {
            case 'u': case 'y': year(field(c), count); break;
            case 'M': case 'L': if (count <= 2) {
                digits(field(c), count);
            } else {
                name(c, count);
            }
            break;
            case 'E': case 'G': name(c, Math.max(count, 3)); break;
            case 'a': check(c, count, 1); name(c, 3); break;
            case 'S': appendFraction(field(c), count, count, false); break;
            case 'd': case 'H': case 'h': case 'k': case 'K': case 'm': case 's':
                check(c, count, 2); digits(field(c), count); break;
            case 'D': check(c, count, 3); wide(field(c), count, 3); break;
            case 'F': check(c, count, 1); digits(field(c), 1); break;
            case 'A': case 'n': case 'N': wide(field(c), count, 19); break;
            case 'g': appendValue(JulianFields.MODIFIED_JULIAN_DAY, count, 19, SignStyle.NORMAL); break;
            case 'Q': case 'q': if (count <= 2) {
                digits(IsoFields.QUARTER_OF_YEAR, count);
            } else {
                name(c, count);
            }
            break;
            case 'Y': year(WeekLetter.YEAR, count); break;
            case 'w': check(c, count, 2); digits(WeekLetter.WEEK, count); break;
            case 'W': check(c, count, 1); digits(WeekLetter.WEEK_OF_MONTH, 1); break;
            case 'e': case 'c': localWeekday(c, count); break;
            default: zone(c, count);
        }
    }

    private static void check(char c, int count, int max) {
        if (count > max) {
            throw new IllegalArgumentException("Too many pattern letters: " + c);
        }
    }

    private void digits(TemporalField field, int count) {
        if (count == 1) {
            appendValue(field);
        } else {
            appendValue(field, count);
        }
    }

    private void wide(TemporalField field, int count, int max) {
        appendValue(field, count, max, SignStyle.NOT_NEGATIVE);
    }

    private void year(TemporalField field, int count) {
        if (count == 2) {
            appendValueReduced(field, 2, 2, 2000);
        } else {
            appendValue(field, count, 19, count < 4 ? SignStyle.NORMAL : SignStyle.EXCEEDS_PAD);
        }
    }

    /** A number of the locale's week, or a name. */
    private void localWeekday(char c, int count) {
        if (c == 'c' && count == 2) {
            throw new IllegalArgumentException("Invalid pattern \"cc\"");
        }
        if (count <= 2) {
            digits(WeekLetter.DAY, count);
        } else {
            name(c, count);
        }
    }

    private void name(char c, int count) {
        check(c, count, 5);
        TextStyle style = count == 3 ? TextStyle.SHORT : count == 4 ? TextStyle.FULL : TextStyle.NARROW;
        appendText(field(c), c == 'L' || c == 'q' || c == 'c' ? style.asStandalone() : style);
    }

    private void zone(char c, int count) {
        String[] forms = {"+HHmm", "+HHMM", "+HH:MM", "+HHMMss", "+HH:MM:ss"};
        if (c == 'V' && count == 2) {
            appendZoneId();
        } else if (c == 'z' && count <= 4) {
            appendZoneText(count == 4 ? TextStyle.FULL : TextStyle.SHORT);
        } else if (c == 'X' && count <= 5) {
            appendOffset(forms[count - 1], "Z");
        } else if (c == 'x' && count <= 5) {
            appendOffset(forms[count - 1], count == 1 ? "+00" : count % 2 == 0 ? "+0000" : "+00:00");
        } else if (c == 'Z' && count <= 3) {
            appendOffset("+HHMM", "+0000");
        } else if (c == 'Z' && count == 5) {
            appendOffset("+HH:MM:ss", "Z");
        } else {
            throw new IllegalArgumentException((field(c) == null && "VzXxZ".indexOf(c) < 0 ? "Unknown pattern letter: "
                : "Too many pattern letters: ") + c);
        }
    }

    /** Returns the format. */
    public DateTimeFormatter toFormatter() {
        return toFormatter(Locale.getDefault());
    }

    /** Returns the format for a locale; names are English. */
    public DateTimeFormatter toFormatter(Locale locale) {
        return toFormatter(locale, ResolverStyle.SMART);
    }

    DateTimeFormatter toFormatter(Locale locale, ResolverStyle style) {
        while (open.size() > 1) {
            optionalEnd();
        }
        return new DateTimeFormatter(new FormatPart.Sequence(List.copyOf(open.get(0)), false), locale, style, null,
            DecimalStyle.STANDARD);
    }
}
