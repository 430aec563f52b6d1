package java.time.format;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A piece of a format: prints to a builder, and parses to fields. */
abstract class FormatPart {
    /** Prints; false when an optional part lacks a field. */
    abstract boolean print(TemporalAccessor value, StringBuilder out, boolean optional);

    /** Returns the position after what was parsed, or the complement of the place of an error. */
    abstract int parse(Parsed parsed, CharSequence text, int at);

    /** This part for a locale's weeks and a style of digits. */
    FormatPart adapted(Locale locale, DecimalStyle digits) {
        return this;
    }

    static Long value(TemporalAccessor from, TemporalField field, boolean optional) {
        return optional && !from.isSupported(field) ? null : (Long) from.getLong(field);
    }

    static boolean matches(Parsed parsed, CharSequence text, int at, String expected) {
        if (at + expected.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            char a = text.charAt(at + i);
            char b = expected.charAt(i);
            boolean same = a == b || parsed.ignoreCase && Character.toLowerCase(a) == Character.toLowerCase(b);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    static int set(Parsed parsed, TemporalField field, long value, int from, int to) {
        Long old = parsed.fields.put(field, value);
        return old != null && old != value ? ~from : to;
    }

    /** Parts in a row. */
    static final class Sequence extends FormatPart {
        final List<FormatPart> parts;
        final boolean optional;

        Sequence(List<FormatPart> parts, boolean optional) {
            this.parts = parts;
            this.optional = optional;
        }

        @Override
        Sequence adapted(Locale locale, DecimalStyle digits) {
            List<FormatPart> all = new ArrayList<>();
            boolean same = true;
            for (FormatPart part : parts) {
                FormatPart adapted = part.adapted(locale, digits);
                same &= adapted == part;
                all.add(adapted);
            }
            return same ? this : new Sequence(all, optional);
        }

        @Override
        boolean print(TemporalAccessor value, StringBuilder out, boolean inOptional) {
            int length = out.length();
            for (FormatPart part : parts) {
                if (!part.print(value, out, inOptional || optional)) {
                    out.setLength(length);
                    return optional;
                }
            }
            return true;
        }

        @Override
        int parse(Parsed parsed, CharSequence text, int at) {
            Parsed saved = optional ? parsed.copy() : null;
            int next = at;
            for (FormatPart part : parts) {
                next = part.parse(parsed, text, next);
                if (next < 0) {
                    if (optional) {
                        parsed.restore(saved);
                        return at;
                    }
                    return next;
                }
            }
            return next;
        }
    }

    /** A fixed text. */
    static final class Literal extends FormatPart {
        private final String literal;

        Literal(String literal) {
            this.literal = literal;
        }

        @Override
        boolean print(TemporalAccessor value, StringBuilder out, boolean optional) {
            out.append(literal);
            return true;
        }

        @Override
        int parse(Parsed parsed, CharSequence text, int at) {
            return matches(parsed, text, at, literal) ? at + literal.length() : ~at;
        }
    }

    /** A switch for parsing, or a default value. */
    static final class Setting extends FormatPart {
        final TemporalField field;
        final long setting;

        Setting(TemporalField field, long setting) {
            this.field = field;
            this.setting = setting;
        }

        @Override
        boolean print(TemporalAccessor value, StringBuilder out, boolean optional) {
            return true;
        }

        @Override
        int parse(Parsed parsed, CharSequence text, int at) {
            if (field == null) {
                parsed.ignoreCase = setting != 0;
            } else {
                parsed.fields.putIfAbsent(field, setting);
            }
            return at;
        }
    }

    /** A number. */
    static final class Number extends FormatPart {
        final TemporalField field;
        final int min;
        final int max;
        final SignStyle sign;
        /** Digits that the numbers right after this one need. */
        int reserved;
        /** For two digit years: what they count from. */
        final Integer base;
        private DecimalStyle style = DecimalStyle.STANDARD;

        Number(TemporalField field, int min, int max, SignStyle sign, Integer base) {
            this.field = field;
            this.min = min;
            this.max = max;
            this.sign = sign;
            this.base = base;
        }

        /** This number for another field, or with other digits. */
        Number with(TemporalField newField, DecimalStyle newStyle) {
            Number copy = new Number(newField, min, max, sign, base);
            copy.reserved = reserved;
            copy.style = newStyle;
            return copy;
        }

        @Override
        FormatPart adapted(Locale locale, DecimalStyle digits) {
            TemporalField adapted = field instanceof WeekLetter ? ((WeekLetter) field).of(locale) : field;
            return adapted == field && digits == style ? this : with(adapted, digits);
        }

        @Override
        boolean print(TemporalAccessor value, StringBuilder out, boolean optional) {
            Long number = value(value, field, optional);
            if (number == null) {
                return false;
            }
            long n = base == null ? number : Math.floorMod(number, 100L);
            String digits = n == Long.MIN_VALUE ? "9223372036854775808" : Long.toString(Math.abs(n));
            if (digits.length() > max) {
                throw new DateTimeException("Field " + field + " cannot be printed as the value " + n
                    + " exceeds the maximum print width of " + max);
            }
            printSign(n, digits, out);
            for (int i = digits.length(); i < min; i++) {
                out.append(style.getZeroDigit());
            }
            out.append(inStyle(digits, style));
            return true;
        }

        private void printSign(long n, String digits, StringBuilder out) {
            if (n >= 0) {
                if (sign == SignStyle.ALWAYS || sign == SignStyle.EXCEEDS_PAD && min < 19 && digits.length() > min) {
                    out.append(style.getPositiveSign());
                }
            } else if (sign == SignStyle.NOT_NEGATIVE) {
                throw new DateTimeException("Field " + field + " cannot be printed as the value " + n
                    + " cannot be negative according to the SignStyle");
            } else if (sign != SignStyle.NEVER) {
                out.append(style.getNegativeSign());
            }
        }

        private char first(CharSequence text, int at) {
            char c = at < text.length() ? text.charAt(at) : 0;
            return c == style.getPositiveSign() ? '+' : c == style.getNegativeSign() ? '-' : c == '+' || c == '-' ? 0 : c;
        }

        @Override
        int parse(Parsed parsed, CharSequence text, int at) {
            int start = at;
            char first = first(text, at);
            boolean signed = first == '-' || first == '+';
            boolean allowed = sign == SignStyle.ALWAYS || min != max && (sign == SignStyle.EXCEEDS_PAD
                || sign == SignStyle.NORMAL && first == '-');
            if (signed && !allowed || !signed && sign == SignStyle.ALWAYS) {
                return ~at;
            }
            start += signed ? 1 : 0;
            int end = start;
            while (end < text.length() && end - start < Math.min(max + reserved, 18 + reserved)
                && isDigit(text, end, style)) {
                end++;
            }
            end = Math.max(start, end - reserved < start + min ? Math.min(end, start + min) : end - reserved);
            if (end - start < min) {
                return ~at;
            }
            return store(parsed, text, at, start, end, first);
        }

        private int store(Parsed parsed, CharSequence text, int at, int start, int end, char first) {
            long value = Long.parseLong(fromStyle(text.subSequence(start, end), style).toString());
            boolean wide = end - start > min;
            if (first == '-' && value == 0 || sign == SignStyle.EXCEEDS_PAD
                && (first == '+' && !wide || first != '+' && first != '-' && wide && reserved == 0 && min > 1)) {
                return ~at;
            }
            value = first == '-' ? -value : value;
            if (base != null) {
                value += base - Math.floorMod(base, 100) + (value < Math.floorMod(base, 100) ? 100 : 0);
            }
            return set(parsed, field, value, at, end);
        }
    }

    static boolean isDigit(CharSequence text, int at) {
        return isDigit(text, at, DecimalStyle.STANDARD);
    }

    static boolean isDigit(CharSequence text, int at, DecimalStyle style) {
        return at < text.length() && text.charAt(at) >= style.getZeroDigit() && text.charAt(at) <= style.getZeroDigit() + 9;
    }

    /** ASCII digits as a style writes them. */
    static CharSequence inStyle(CharSequence digits, DecimalStyle style) {
        return shifted(digits, style.getZeroDigit() - '0');
    }

    private static CharSequence shifted(CharSequence digits, int shift) {
        if (shift == 0) {
            return digits;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            out.append((char) (digits.charAt(i) + shift));
        }
        return out;
    }

    /** Digits of a style as ASCII ones. */
    static CharSequence fromStyle(CharSequence digits, DecimalStyle style) {
        return shifted(digits, '0' - style.getZeroDigit());
    }

    /** The part after the decimal point. */
    static final class Fraction extends FormatPart {
        private final TemporalField field;
        private final int min;
        private final int max;
        private final boolean point;
        private DecimalStyle style = DecimalStyle.STANDARD;

        Fraction(TemporalField field, int min, int max, boolean point) {
            this.field = field;
            this.min = min;
            this.max = max;
            this.point = point;
        }

        @Override
        FormatPart adapted(Locale locale, DecimalStyle digits) {
            if (digits == style) {
                return this;
            }
            Fraction copy = new Fraction(field, min, max, point);
            copy.style = digits;
            return copy;
        }

        @Override
        boolean print(TemporalAccessor value, StringBuilder out, boolean optional) {
            Long number = value(value, field, optional);
            if (number == null) {
                return false;
            }
            java.math.BigDecimal size = java.math.BigDecimal.valueOf(field.range().getMaximum() + 1);
            String digits = java.math.BigDecimal.valueOf(number).divide(size, 9, java.math.RoundingMode.FLOOR).toPlainString()
                .substring(2);
            int length = max;
            while (length > min && digits.charAt(length - 1) == '0') {
                length--;
            }
            if (length > 0) {
                out.append(point ? String.valueOf(style.getDecimalSeparator()) : "")
                    .append(inStyle(digits.substring(0, length), style));
            }
            return true;
        }

        @Override
        int parse(Parsed parsed, CharSequence text, int at) {
            int start = at;
            if (point) {
                if (at >= text.length() || text.charAt(at) != style.getDecimalSeparator()) {
                    return min > 0 ? ~at : at;
                }
                start++;
            }
            int end = start;
            while (end - start < max && isDigit(text, end, style)) {
                end++;
            }
            if (end - start < Math.max(min, point ? 1 : 0)) {
                return ~start;
            }
            java.math.BigDecimal size = java.math.BigDecimal.valueOf(field.range().getMaximum() + 1);
            long value = end == start ? 0
                : new java.math.BigDecimal("0." + fromStyle(text.subSequence(start, end), style)).multiply(size).longValue();
            return set(parsed, field, value, start, end);
        }
    }

    /** A name. */
    static final class Text extends FormatPart {
        private final TemporalField field;
        private final TextStyle style;
        private final java.util.Map<Long, String> names;

        Text(TemporalField field, TextStyle style, java.util.Map<Long, String> names) {
            this.field = field;
            this.style = style;
            this.names = names;
        }

        private String name(long value) {
            if (names != null) {
                return names.get(value);
            }
            if (field == ChronoField.MONTH_OF_YEAR) {
                return Month.of((int) value).getDisplayName(style, null);
            }
            if (field == ChronoField.DAY_OF_WEEK) {
                return DayOfWeek.of((int) value).getDisplayName(style, null);
            }
            if (field == ChronoField.AMPM_OF_DAY) {
                return value == 0 ? "AM" : "PM";
            }
            if (field == IsoFields.QUARTER_OF_YEAR) {
                String[] full = {"1st quarter", "2nd quarter", "3rd quarter", "4th quarter"};
                TextStyle normal = style.asNormal();
                return normal == TextStyle.FULL ? full[(int) value - 1] : normal == TextStyle.SHORT ? "Q" + value : "" + value;
            }
            if (field == ChronoField.ERA) {
                return style == TextStyle.FULL ? value == 0 ? "Before Christ" : "Anno Domini" : value == 0 ? "BC" : "AD";
            }
            return null;
        }

        @Override
        boolean print(TemporalAccessor value, StringBuilder out, boolean optional) {
            Long number = value(value, field, optional);
            if (number == null) {
                return false;
            }
            String name = name(number);
            out.append(name == null ? number.toString() : name);
            return true;
        }

        @Override
        int parse(Parsed parsed, CharSequence text, int at) {
            long best = 0;
            int length = 0;
            for (long value = field.range().getMinimum(); value <= Math.min(field.range().getMaximum(), 400); value++) {
                String name = name(value);
                if (name != null && name.length() > length && matches(parsed, text, at, name)) {
                    best = value;
                    length = name.length();
                }
            }
            return length == 0 ? ~at : set(parsed, field, best, at, at + length);
        }
    }

    /** An offset such as {@code +01:00}. */
    static final class Offset extends FormatPart {
        private final String pattern;
        private final String zero;

        Offset(String pattern, String zero) {
            this.pattern = pattern;
            this.zero = zero;
        }

        @Override
        boolean print(TemporalAccessor value, StringBuilder out, boolean optional) {
            Long number = value(value, ChronoField.OFFSET_SECONDS, optional);
            if (number == null) {
                return false;
            }
            int total = Math.abs(number.intValue());
            if (total == 0) {
                out.append(zero);
                return true;
            }
            String colon = pattern.indexOf(':') >= 0 ? ":" : "";
            int minutes = total / 60 % 60;
            int seconds = total % 60;
            out.append(number < 0 ? '-' : '+');
            two(out, total / 3600);
            if (pattern.indexOf("MM") >= 0 || pattern.indexOf("mm") >= 0 && minutes != 0) {
                two(out.append(colon), minutes);
                if (pattern.indexOf("SS") >= 0 || pattern.indexOf("ss") >= 0 && seconds != 0) {
                    two(out.append(colon), seconds);
                }
            }
            return true;
        }

        private static void two(StringBuilder out, int value) {
            out.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
        }

        @Override
        int parse(Parsed parsed, CharSequence text, int at) {
            char sign = at < text.length() ? text.charAt(at) : 0;
            if (sign != '+' && sign != '-') {
                return !zero.isEmpty() && matches(parsed, text, at, zero)
                    ? set(parsed, ChronoField.OFFSET_SECONDS, 0, at, at + zero.length()) : zero.isEmpty()
                    ? set(parsed, ChronoField.OFFSET_SECONDS, 0, at, at) : ~at;
            }
            boolean colon = pattern.indexOf(':') >= 0;
            int next = at + 1;
            int[] parts = new int[3];
            int count = 0;
            int limit = pattern.toUpperCase(java.util.Locale.ROOT).indexOf("SS") >= 0 ? 3 : pattern.length() > 3 ? 2 : 1;
            while (count < limit) {
                int digits = count > 0 && colon ? next + 1 : next;
                boolean separated = count == 0 || !colon || next < text.length() && text.charAt(next) == ':';
                if (!separated || !isDigit(text, digits) || !isDigit(text, digits + 1)) {
                    break;
                }
                parts[count++] = (text.charAt(digits) - '0') * 10 + text.charAt(digits + 1) - '0';
                next = digits + 2;
            }
            if (count == 0 || count == 1 && pattern.indexOf("MM") >= 0 || parts[1] > 59 || parts[2] > 59) {
                return ~at;
            }
            long total = parts[0] * 3600L + parts[1] * 60 + parts[2];
            return set(parsed, ChronoField.OFFSET_SECONDS, sign == '-' ? -total : total, at, next);
        }
    }

    /** A zone's name. */
    static final class Zone extends FormatPart {
        private final TextStyle style;

        Zone(TextStyle style) {
            this.style = style;
        }

        @Override
        boolean print(TemporalAccessor value, StringBuilder out, boolean optional) {
            ZoneId zone = value.query(style == null ? TemporalQueries.zone() : TemporalQueries.zoneId());
            if (zone == null) {
                if (optional) {
                    return false;
                }
                throw new DateTimeException("Unable to extract ZoneId from temporal " + value);
            }
            if (style == null || zone instanceof ZoneOffset) {
                out.append(zone.getId());
                return true;
            }
            boolean summer = value.isSupported(ChronoField.INSTANT_SECONDS)
                && zone.getRules().isDaylightSavings(Instant.ofEpochSecond(value.getLong(ChronoField.INSTANT_SECONDS)));
            out.append(java.util.TimeZone.getTimeZone(zone).getDisplayName(summer, style == TextStyle.SHORT ? 0 : 1));
            return true;
        }

        @Override
        int parse(Parsed parsed, CharSequence text, int at) {
            int end = at;
            while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end))
                || "+-:/_".indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            for (; end > at; end--) {
                try {
                    parsed.zone = ZoneId.of(text.subSequence(at, end).toString(), ZoneId.SHORT_IDS);
                    return end;
                } catch (DateTimeException e) {
                    // A shorter name may be known.
                }
            }
            return ~at;
        }
    }

    /** An instant in UTC with as many digits as needed. */
    static final class InstantPart extends FormatPart {
        private final int digits;

        InstantPart(int digits) {
            this.digits = digits;
        }

        @Override
        boolean print(TemporalAccessor value, StringBuilder out, boolean optional) {
            Long seconds = value(value, ChronoField.INSTANT_SECONDS, optional);
            if (seconds == null) {
                return false;
            }
            int nano = value.isSupported(ChronoField.NANO_OF_SECOND) ? value.get(ChronoField.NANO_OF_SECOND) : 0;
            LocalDateTime local = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
            out.append(local);
            if (local.getSecond() == 0) {
                out.append(":00");
            }
            int length = digits != -2 ? digits : nano == 0 ? 0 : nano % 1000000 == 0 ? 3 : nano % 1000 == 0 ? 6 : 9;
            if (length == -1) {
                new Fraction(ChronoField.NANO_OF_SECOND, 0, 9, true).print(value, out, false);
            } else if (length > 0) {
                out.append('.').append(Integer.toString(nano + 1000000000), 1, length + 1);
            }
            out.append('Z');
            return true;
        }

        @Override
        int parse(Parsed parsed, CharSequence text, int at) {
            Parsed inner = new Parsed();
            inner.ignoreCase = true;
            int next = DateTimeFormatter.ISO_OFFSET_DATE_TIME.sequence.parse(inner, text, at);
            if (next < 0) {
                return next;
            }
            inner.resolve(ResolverStyle.SMART);
            parsed.fields.put(ChronoField.NANO_OF_SECOND, inner.getLong(ChronoField.NANO_OF_SECOND));
            long days = inner.excess().getDays();
            return set(parsed, ChronoField.INSTANT_SECONDS, inner.getLong(ChronoField.INSTANT_SECONDS) + days * 86400, at,
                next);
        }
    }

    /** A part filled up to a width. */
    static final class Padded extends FormatPart {
        private final FormatPart part;
        private final int width;
        private final char fill;

        Padded(FormatPart part, int width, char fill) {
            this.part = part;
            this.width = width;
            this.fill = fill;
        }

        @Override
        FormatPart adapted(Locale locale, DecimalStyle digits) {
            FormatPart adapted = part.adapted(locale, digits);
            return adapted == part ? this : new Padded(adapted, width, fill);
        }

        @Override
        boolean print(TemporalAccessor value, StringBuilder out, boolean optional) {
            int from = out.length();
            if (!part.print(value, out, optional)) {
                return false;
            }
            if (out.length() - from > width) {
                throw new DateTimeException("Cannot print as output of " + (out.length() - from)
                    + " characters exceeds pad width of " + width);
            }
            while (out.length() - from < width) {
                out.insert(from, fill);
            }
            return true;
        }

        @Override
        int parse(Parsed parsed, CharSequence text, int at) {
            int end = at + width;
            if (end > text.length()) {
                return ~at;
            }
            int start = at;
            while (start < end && text.charAt(start) == fill) {
                start++;
            }
            int next = part.parse(parsed, text.subSequence(0, end), start);
            return next < 0 || next == end ? next : ~at;
        }
    }
}
