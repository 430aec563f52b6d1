package wardian.internal;

/** The yearly daylight saving rule at the end of a zone's history, from a POSIX TZ string with M dates. */
public final class ZoneRule {
    /** The offset in seconds outside of summer. */
    public final int standard;
    /** The offset in seconds in summer. */
    public final int summer;
    /** The abbreviation outside of summer. */
    public final String standardName;
    /** The abbreviation in summer, null without summer time. */
    public final String summerName;
    private final int[] start;
    private final int[] end;
    private final String text;
    private int at;

    private ZoneRule(String text) {
        this.text = text;
        String firstName = name();
        int first = -time();
        String secondName = at < text.length() ? name() : null;
        if (secondName == null) {
            standard = summer = first;
            standardName = firstName;
            summerName = null;
            start = end = null;
            return;
        }
        int second = text.charAt(at) == ',' ? first + 3600 : -time();
        int[] from = date();
        int[] to = date();
        boolean negative = second < first;
        standard = negative ? second : first;
        summer = negative ? first : second;
        standardName = negative ? secondName : firstName;
        summerName = negative ? firstName : secondName;
        start = negative ? to : from;
        end = negative ? from : to;
    }

    /** Reads a POSIX TZ string. */
    public static ZoneRule parse(String text) {
        return new ZoneRule(text);
    }

    private String name() {
        int from = at;
        if (text.charAt(at) == '<') {
            at = text.indexOf('>', at) + 1;
            return text.substring(from + 1, at - 1);
        }
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private int number() {
        int value = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = value * 10 + text.charAt(at++) - '0';
        }
        return value;
    }

    private int time() {
        int sign = 1;
        if (text.charAt(at) == '-' || text.charAt(at) == '+') {
            sign = text.charAt(at++) == '-' ? -1 : 1;
        }
        int seconds = number() * 3600;
        for (int unit = 60; at < text.length() && text.charAt(at) == ':'; unit /= 60) {
            at++;
            seconds += number() * unit;
        }
        return sign * seconds;
    }

    /** Reads ",Mm.w.d[/time]" as month, week, day of week (0 = Sunday), second of day. */
    private int[] date() {
        at += 2;
        int month = number();
        at++;
        int week = number();
        at++;
        int day = number();
        int time = 7200;
        if (at < text.length() && text.charAt(at) == '/') {
            at++;
            time = time();
        }
        return new int[] {month, week, day, time};
    }

    /** Returns whether there is summer time. */
    public boolean hasSummer() {
        return start != null;
    }

    /** Returns month, week (5 is the last), day of week (0 is Sunday) and wall second of a change. */
    public int[] changeDate(boolean toSummer) {
        return (toSummer ? start : end).clone();
    }

    private static long localChange(int year, int[] date) {
        long first = Days.of(year, date[0], 1);
        int weekday = (int) Math.floorMod(first + 4, 7L);
        long day = first + Math.floorMod(date[2] - weekday, 7) + (date[1] - 1) * 7L;
        if (day >= first + Days.inMonth(year, date[0])) {
            day -= 7;
        }
        return day * 86400 + date[3];
    }

    /** Returns the instant, in seconds, of one of a year's two changes. */
    public long change(int year, boolean toSummer) {
        return toSummer ? localChange(year, start) - standard : localChange(year, end) - summer;
    }

    /** Returns the offset in seconds at an instant in seconds. */
    public int offset(long second) {
        if (start == null) {
            return standard;
        }
        int year = Days.year(Math.floorDiv(second + standard, 86400L));
        long from = change(year, true);
        long to = change(year, false);
        boolean inside = from < to ? second >= from && second < to : second >= from || second < to;
        return inside ? summer : standard;
    }
}
