package java.sql;

/** Writes numbers with leading zeros. */
final class SqlText {
    private SqlText() {
    }

    /** Appends a number with at least that many digits. */
    static StringBuilder padded(StringBuilder text, int number, int digits) {
        String plain = Integer.toString(number);
        for (int i = plain.length(); i < digits; i++) {
            text.append('0');
        }
        return text.append(plain);
    }
}
