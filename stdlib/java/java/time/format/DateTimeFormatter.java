package java.time.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.Objects;

/** Prints and parses dates and times. */
public final class DateTimeFormatter {
    /** {@code 2011-12-03}. */
    public static final DateTimeFormatter ISO_LOCAL_DATE = strict(new DateTimeFormatterBuilder()
        .appendValue(ChronoField.YEAR, 4, 10, SignStyle.EXCEEDS_PAD).appendLiteral('-')
        .appendValue(ChronoField.MONTH_OF_YEAR, 2).appendLiteral('-').appendValue(ChronoField.DAY_OF_MONTH, 2));
    /** {@code 10:15:30}. */
    public static final DateTimeFormatter ISO_LOCAL_TIME = strict(new DateTimeFormatterBuilder()
        .appendValue(ChronoField.HOUR_OF_DAY, 2).appendLiteral(':').appendValue(ChronoField.MINUTE_OF_HOUR, 2)
        .optionalStart().appendLiteral(':').appendValue(ChronoField.SECOND_OF_MINUTE, 2)
        .optionalStart().appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true));
    /** {@code 2011-12-03T10:15:30}. */
    public static final DateTimeFormatter ISO_LOCAL_DATE_TIME = strict(insensitive().append(ISO_LOCAL_DATE)
        .appendLiteral('T').append(ISO_LOCAL_TIME));
    /** {@code 2011-12-03T10:15:30+01:00}. */
    public static final DateTimeFormatter ISO_OFFSET_DATE_TIME = strict(insensitive().append(ISO_LOCAL_DATE_TIME)
        .appendOffsetId());
    /** {@code 2011-12-03T10:15:30+01:00[Europe/Paris]}. */
    public static final DateTimeFormatter ISO_ZONED_DATE_TIME = strict(insensitive().append(ISO_OFFSET_DATE_TIME)
        .optionalStart().appendLiteral('[').parseCaseSensitive().appendZoneRegionId().appendLiteral(']'));
    /** A date and time with whatever is known of offset and zone. */
    public static final DateTimeFormatter ISO_DATE_TIME = strict(insensitive().append(ISO_LOCAL_DATE_TIME).optionalStart()
        .appendOffsetId().optionalStart().appendLiteral('[').parseCaseSensitive().appendZoneRegionId().appendLiteral(']'));
    /** {@code 2011-12-03+01:00}. */
    public static final DateTimeFormatter ISO_OFFSET_DATE = strict(insensitive().append(ISO_LOCAL_DATE).appendOffsetId());
    /** {@code 10:15:30+01:00}. */
    public static final DateTimeFormatter ISO_OFFSET_TIME = strict(insensitive().append(ISO_LOCAL_TIME).appendOffsetId());
    /** A date that may have an offset. */
    public static final DateTimeFormatter ISO_DATE = strict(insensitive().append(ISO_LOCAL_DATE).optionalStart()
        .appendOffsetId());
    /** A time that may have an offset. */
    public static final DateTimeFormatter ISO_TIME = strict(insensitive().append(ISO_LOCAL_TIME).optionalStart()
        .appendOffsetId());
    /** {@code 2012-337}. */
    public static final DateTimeFormatter ISO_ORDINAL_DATE = strict(insensitive()
        .appendValue(ChronoField.YEAR, 4, 10, SignStyle.EXCEEDS_PAD).appendLiteral('-')
        .appendValue(ChronoField.DAY_OF_YEAR, 3).optionalStart().appendOffsetId());
    /** {@code 2012-W48-6}. */
    public static final DateTimeFormatter ISO_WEEK_DATE = strict(insensitive()
        .appendValue(IsoFields.WEEK_BASED_YEAR, 4, 10, SignStyle.EXCEEDS_PAD).appendLiteral("-W")
        .appendValue(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 2).appendLiteral('-').appendValue(ChronoField.DAY_OF_WEEK, 1)
        .optionalStart().appendOffsetId());
    /** {@code 20111203}. */
    public static final DateTimeFormatter BASIC_ISO_DATE = strict(insensitive().appendValue(ChronoField.YEAR, 4)
        .appendValue(ChronoField.MONTH_OF_YEAR, 2).appendValue(ChronoField.DAY_OF_MONTH, 2).optionalStart()
        .appendOffset("+HHMMss", "Z"));
    /** {@code 2011-12-03T10:15:30Z}. */
    public static final DateTimeFormatter ISO_INSTANT = strict(insensitive().appendInstant());

    /** {@code Tue, 3 Jun 2008 11:05:30 GMT}. */
    public static final DateTimeFormatter RFC_1123_DATE_TIME = rfc1123();

    final FormatPart.Sequence sequence;
    /** The sequence with the weeks of the locale and the digits of the style. */
    private final FormatPart.Sequence adapted;
    private final DecimalStyle digits;
    private final Locale locale;
    private final ResolverStyle style;
    private final ZoneId zone;

    DateTimeFormatter(FormatPart.Sequence sequence, Locale locale, ResolverStyle style, ZoneId zone,
            DecimalStyle digits) {
        this.sequence = sequence;
        this.locale = locale;
        this.style = style;
        this.zone = zone;
        this.digits = digits;
        adapted = sequence.adapted(locale, digits);
    }

    private static DateTimeFormatterBuilder insensitive() {
        return new DateTimeFormatterBuilder().parseCaseInsensitive();
    }

    private static DateTimeFormatter strict(DateTimeFormatterBuilder builder) {
        return builder.toFormatter(Locale.ROOT, ResolverStyle.STRICT);
    }

    private static DateTimeFormatter rfc1123() {
        return insensitive().optionalStart().appendText(ChronoField.DAY_OF_WEEK, TextStyle.SHORT).appendLiteral(", ")
            .optionalEnd().appendValue(ChronoField.DAY_OF_MONTH, 1, 2, SignStyle.NOT_NEGATIVE).appendLiteral(' ')
            .appendText(ChronoField.MONTH_OF_YEAR, TextStyle.SHORT).appendLiteral(' ').appendValue(ChronoField.YEAR, 4)
            .appendLiteral(' ').appendValue(ChronoField.HOUR_OF_DAY, 2).appendLiteral(':')
            .appendValue(ChronoField.MINUTE_OF_HOUR, 2).optionalStart().appendLiteral(':')
            .appendValue(ChronoField.SECOND_OF_MINUTE, 2).optionalEnd().appendLiteral(' ').appendOffset("+HHMM", "GMT")
            .toFormatter(Locale.ROOT, ResolverStyle.SMART);
    }

    /** Returns the format of a pattern. */
    public static DateTimeFormatter ofPattern(String pattern) {
        return new DateTimeFormatterBuilder().appendPattern(pattern).toFormatter();
    }

    /** Returns the format of a pattern for a locale; names are English. */
    public static DateTimeFormatter ofPattern(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder().appendPattern(pattern).toFormatter(locale);
    }

    private static String datePattern(FormatStyle style) {
        String[] patterns = {"EEEE, MMMM d, y", "MMMM d, y", "MMM d, y", "M/d/yy"};
        return patterns[style.ordinal()];
    }

    private static String timePattern(FormatStyle style) {
        String[] patterns = {"h:mm:ss a zzzz", "h:mm:ss a z", "h:mm:ss a", "h:mm a"};
        return patterns[style.ordinal()];
    }

    /** Returns the American format of dates. */
    public static DateTimeFormatter ofLocalizedDate(FormatStyle dateStyle) {
        return ofPattern(datePattern(dateStyle));
    }

    /** Returns the American format of times. */
    public static DateTimeFormatter ofLocalizedTime(FormatStyle timeStyle) {
        return ofPattern(timePattern(timeStyle));
    }

    /** Returns the American format of dates and times. */
    public static DateTimeFormatter ofLocalizedDateTime(FormatStyle dateTimeStyle) {
        return ofLocalizedDateTime(dateTimeStyle, dateTimeStyle);
    }

    /** Returns the American format of dates and times. */
    public static DateTimeFormatter ofLocalizedDateTime(FormatStyle dateStyle, FormatStyle timeStyle) {
        String between = dateStyle == FormatStyle.FULL || dateStyle == FormatStyle.LONG ? " 'at' " : ", ";
        return ofPattern(datePattern(dateStyle) + between + timePattern(timeStyle));
    }

    /** Returns the locale. */
    public Locale getLocale() {
        return locale;
    }

    /** Returns the format for a locale; names stay English. */
    public DateTimeFormatter withLocale(Locale locale) {
        return new DateTimeFormatter(sequence, locale, style, zone, digits);
    }

    /** Returns the zone that replaces the one of what is formatted. */
    public ZoneId getZone() {
        return zone;
    }

    /** Returns the format with a zone of its own. */
    public DateTimeFormatter withZone(ZoneId zone) {
        return new DateTimeFormatter(sequence, locale, style, zone, digits);
    }

    /** Returns the characters of numbers. */
    public DecimalStyle getDecimalStyle() {
        return digits;
    }

    /** Returns the format with other characters for numbers. */
    public DateTimeFormatter withDecimalStyle(DecimalStyle decimalStyle) {
        return new DateTimeFormatter(sequence, locale, style, zone, decimalStyle);
    }

    /** Returns how strictly texts are read. */
    public ResolverStyle getResolverStyle() {
        return style;
    }

    /** Returns the format with another strictness. */
    public DateTimeFormatter withResolverStyle(ResolverStyle resolverStyle) {
        return new DateTimeFormatter(sequence, locale, resolverStyle, zone, digits);
    }

    /** Returns the text of a date or time. */
    public String format(TemporalAccessor temporal) {
        StringBuilder out = new StringBuilder(32);
        adapted.print(adjusted(temporal), out, false);
        return out.toString();
    }

    private TemporalAccessor adjusted(TemporalAccessor temporal) {
        Objects.requireNonNull(temporal, "temporal");
        if (zone != null && temporal.isSupported(ChronoField.INSTANT_SECONDS)) {
            return Instant.from(temporal).atZone(zone);
        }
        return temporal;
    }

    /** Appends the text of a date or time. */
    public void formatTo(TemporalAccessor temporal, Appendable appendable) {
        try {
            appendable.append(format(temporal));
        } catch (java.io.IOException e) {
            throw new DateTimeException(e.getMessage(), e);
        }
    }

    /** Parses a text. */
    public TemporalAccessor parse(CharSequence text) {
        Parsed parsed = new Parsed();
        int at = adapted.parse(parsed, text, 0);
        if (at < 0 || at < text.length()) {
            throw at < 0 ? new DateTimeParseException("Text '" + shown(text) + "' could not be parsed at index " + ~at, text,
                ~at) : new DateTimeParseException("Text '" + shown(text)
                + "' could not be parsed, unparsed text found at index " + at, text, at);
        }
        try {
            if (parsed.zone == null) {
                parsed.zone = zone;
            }
            return parsed.resolve(style);
        } catch (RuntimeException e) {
            throw failure(text, e);
        }
    }

    private static String shown(CharSequence text) {
        return text.length() > 64 ? text.subSequence(0, 64) + "..." : text.toString();
    }

    private static DateTimeParseException failure(CharSequence text, RuntimeException e) {
        return new DateTimeParseException("Text '" + shown(text) + "' could not be parsed: " + e.getMessage(), text, 0, e);
    }

    /** Parses a text to what a query makes of it. */
    public <T> T parse(CharSequence text, TemporalQuery<T> query) {
        TemporalAccessor parsed = parse(text);
        try {
            return parsed.query(query);
        } catch (RuntimeException e) {
            throw failure(text, e);
        }
    }

    /** Parses a text to the first of some types that fits. */
    public TemporalAccessor parseBest(CharSequence text, TemporalQuery<?>... queries) {
        TemporalAccessor parsed = parse(text);
        for (TemporalQuery<?> query : queries) {
            try {
                return (TemporalAccessor) parsed.query(query);
            } catch (RuntimeException e) {
                // The next type may fit.
            }
        }
        throw new DateTimeParseException("Text '" + text + "' could not be parsed", text, 0);
    }
}
