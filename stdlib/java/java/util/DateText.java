package java.util;

/** The reader of {@link Date#parse}: words, numbers and the signs between them, in any order. */
final class DateText {
    private static final String[] ZONES = {"gmt", "ut", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt"};
    private static final int[] ZONE_HOURS = {0, 0, 0, -5, -4, -6, -5, -7, -6, -8, -7};
    private static final String[] NAMES = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december"};

    private final String text;
    private int at;
    private int year = Integer.MIN_VALUE;
    private int month = -1;
    private int day = -1;
    private int hour = -1;
    private int minute = -1;
    private int second = -1;
    private int zoneMinutes = Integer.MIN_VALUE;

    DateText(String text) {
        this.text = text;
    }

    private IllegalArgumentException bad() {
        return new IllegalArgumentException();
    }

    long parse() {
        char before = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c <= ' ' || c == ',') {
                at++;
            } else if (c == '(') {
                skipComment();
            } else if (c >= '0' && c <= '9') {
                number(before);
                before = 0;
            } else if (c == '/' || c == ':' || c == '+' || c == '-') {
                before = c;
                at++;
            } else {
                word();
                before = 0;
            }
        }
        return result();
    }

    private void skipComment() {
        int depth = 0;
        do {
            char c = text.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        } while (depth > 0 && at < text.length());
    }

    private void number(char before) {
        int value = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = value * 10 + text.charAt(at++) - '0';
        }
        char after = at < text.length() ? text.charAt(at) : 0;
        if ((before == '+' || before == '-') && year != Integer.MIN_VALUE) {
            zone(before, value);
        } else if (value >= 70 && year == Integer.MIN_VALUE && after != ':') {
            year = value;
        } else if (after == ':' && hour < 0) {
            hour = value;
        } else if (before == ':' || after == ':') {
            timePart(value);
        } else if (after == '/' && month < 0) {
            month = value - 1;
        } else if (day < 0) {
            day = value;
        } else if (year == Integer.MIN_VALUE) {
            year = value;
        } else {
            throw bad();
        }
    }

    private void timePart(int value) {
        if (minute < 0) {
            minute = value;
        } else if (second < 0) {
            second = value;
        } else {
            throw bad();
        }
    }

    private void zone(char sign, int value) {
        int minutes = value < 24 ? value * 60 : value % 100 + value / 100 * 60;
        zoneMinutes = sign == '-' ? -minutes : minutes;
    }

    private void word() {
        int from = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (at == from) {
            throw bad();
        }
        String word = text.substring(from, at).toLowerCase(Locale.ROOT);
        if (word.equals("am") || word.equals("pm")) {
            halfDay(word.charAt(0) == 'p');
        } else if (!zoneWord(word)) {
            name(word);
        }
    }

    private void halfDay(boolean afternoon) {
        if (hour < 1 || hour > 12) {
            throw bad();
        }
        hour = hour % 12 + (afternoon ? 12 : 0);
    }

    private boolean zoneWord(String word) {
        for (int i = 0; i < ZONES.length; i++) {
            if (ZONES[i].equals(word)) {
                zoneMinutes = ZONE_HOURS[i] * 60;
                return true;
            }
        }
        return false;
    }

    private void name(String word) {
        for (int i = 0; i < NAMES.length; i++) {
            if (word.length() >= 3 && NAMES[i].startsWith(word)) {
                if (i >= 7) {
                    month = i - 7;
                }
                return;
            }
        }
        throw bad();
    }

    private long result() {
        if (year == Integer.MIN_VALUE || month < 0 || day < 0) {
            throw bad();
        }
        if (year < 100) {
            int now = new GregorianCalendar().get(Calendar.YEAR);
            int start = now - 80;
            year += start / 100 * 100;
            year += year < start ? 100 : 0;
        }
        TimeZone zone = zoneMinutes == Integer.MIN_VALUE ? TimeZone.defaultReference() : TimeZone.getTimeZone("GMT");
        GregorianCalendar c = new GregorianCalendar(zone, Locale.ROOT);
        c.clear();
        c.set(year, month, day, Math.max(hour, 0), Math.max(minute, 0), Math.max(second, 0));
        return c.getTimeInMillis() - (zoneMinutes == Integer.MIN_VALUE ? 0 : zoneMinutes * 60000L);
    }
}
