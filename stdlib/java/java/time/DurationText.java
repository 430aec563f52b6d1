package java.time;

import java.time.format.DateTimeParseException;

/** The reader of {@code PnDTnHnMn.nS}. */
final class DurationText {
    private static final String UNITS = "DHMS";
    private static final int[] SECONDS = {86400, 3600, 60, 1};

    private final CharSequence text;
    private int at;
    private long seconds;
    private int nanos;
    private boolean fractionNegative;

    DurationText(CharSequence text) {
        this.text = text;
    }

    private DateTimeParseException bad() {
        return new DateTimeParseException("Text cannot be parsed to a Duration", text, 0);
    }

    private char peek() {
        return at < text.length() ? Character.toUpperCase(text.charAt(at)) : 0;
    }

    Duration parse() {
        boolean negative = peek() == '-';
        if (negative || peek() == '+') {
            at++;
        }
        if (peek() != 'P') {
            throw bad();
        }
        at++;
        int parts = 0;
        int last = -1;
        boolean time = false;
        while (at < text.length()) {
            if (peek() == 'T' && !time) {
                time = true;
                at++;
                parts = 0;
                if (at == text.length()) {
                    throw bad();
                }
            }
            last = part(last, time);
            parts++;
        }
        if (parts == 0) {
            throw bad();
        }
        return Duration.ofParts(negative, seconds, fractionNegative ? -nanos : nanos);
    }

    /** Reads a number and its unit, which must be smaller than the last. */
    private int part(int last, boolean time) {
        int from = at;
        boolean negative = peek() == '-';
        if (negative || peek() == '+') {
            at++;
        }
        int digits = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == digits) {
            throw bad();
        }
        String number = text.subSequence(from, at).toString();
        boolean hasFraction = peek() == '.' || peek() == ',';
        if (hasFraction) {
            readFraction();
            fractionNegative = negative;
        }
        int unit = at < text.length() ? UNITS.indexOf(peek()) : -1;
        if (unit <= last || unit == 0 == time || hasFraction && unit != 3) {
            throw bad();
        }
        at++;
        try {
            seconds = Math.addExact(seconds, Math.multiplyExact(Long.parseLong(number), (long) SECONDS[unit]));
        } catch (NumberFormatException | ArithmeticException e) {
            String name = unit == 0 ? "days" : unit == 1 ? "hours" : unit == 2 ? "minutes" : "seconds";
            throw (DateTimeParseException) new DateTimeParseException("Text cannot be parsed to a Duration: " + name, text, 0)
                .initCause(e);
        }
        return unit;
    }

    private void readFraction() {
        at++;
        int scale = 100000000;
        while (peek() >= '0' && peek() <= '9') {
            if (scale == 0) {
                throw bad();
            }
            nanos += (peek() - '0') * scale;
            scale /= 10;
            at++;
        }
    }
}
