package java.text;

/** Chooses a text by comparing a number with limits. */
public class ChoiceFormat extends NumberFormat {
    private static final long serialVersionUID = 1795184449645032964L;

    private double[] choiceLimits;
    private String[] choiceFormats;

    /** Creates a format from a pattern such as {@code 0#none|1#one|1<many}. */
    public ChoiceFormat(String newPattern) {
        applyPattern(newPattern);
    }

    /** Creates a format from limits and texts. */
    public ChoiceFormat(double[] limits, String[] formats) {
        setChoices(limits, formats);
    }

    /** Sets limits and texts. */
    public void setChoices(double[] limits, String[] formats) {
        if (limits.length != formats.length) {
            throw new IllegalArgumentException("Input arrays must be of the same length.");
        }
        choiceLimits = limits.clone();
        choiceFormats = formats.clone();
    }

    /** Applies a pattern. */
    public void applyPattern(String newPattern) {
        java.util.ArrayList<String> parts = new java.util.ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        boolean inLimit = true;
        for (int i = 0; i < newPattern.length(); i++) {
            char c = newPattern.charAt(i);
            if (c == '\'') {
                if (i + 1 < newPattern.length() && newPattern.charAt(i + 1) == '\'') {
                    part.append('\'');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && inLimit && (c == '#' || c == '<' || c == '\u2264')) {
                parts.add((c == '<' ? "<" : "#") + part.toString().trim());
                part.setLength(0);
                inLimit = false;
            } else if (!quoted && c == '|') {
                parts.add(part.toString());
                part.setLength(0);
                inLimit = true;
            } else {
                part.append(c);
            }
        }
        if (!inLimit) {
            parts.add(part.toString());
        }
        choiceLimits = new double[parts.size() / 2];
        choiceFormats = new String[parts.size() / 2];
        for (int i = 0; i < choiceLimits.length; i++) {
            choiceLimits[i] = limit(parts.get(2 * i));
            choiceFormats[i] = parts.get(2 * i + 1);
        }
    }

    private static double limit(String text) {
        String number = text.substring(1);
        double value = number.equals("\u221E") ? Double.POSITIVE_INFINITY
            : number.equals("-\u221E") ? Double.NEGATIVE_INFINITY : Double.parseDouble(number);
        return text.charAt(0) == '<' ? nextDouble(value) : value;
    }

    /** Returns a pattern that describes this format. */
    public String toPattern() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < choiceLimits.length; i++) {
            double below = previousDouble(choiceLimits[i]);
            // the shorter of the two ways to write a limit
            double whole = Math.abs(Math.IEEEremainder(choiceLimits[i], 1.0d));
            double wholeBelow = Math.abs(Math.IEEEremainder(below, 1.0d));
            out.append(i == 0 ? "" : "|");
            if (whole < wholeBelow) {
                out.append(choiceLimits[i]).append('#');
            } else if (choiceLimits[i] == Double.POSITIVE_INFINITY) {
                out.append("\u221E#");
            } else {
                out.append(choiceLimits[i] == Double.NEGATIVE_INFINITY ? "-\u221E" : "" + below).append('<');
            }
            boolean special = choiceFormats[i].matches("(?s).*[<#\u2264|].*");
            String text = choiceFormats[i].replace("'", "''");
            out.append(special ? "'" + text + "'" : text);
        }
        return out.toString();
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ChoiceFormat && java.util.Arrays.equals(choiceLimits, ((ChoiceFormat) obj).choiceLimits)
            && java.util.Arrays.equals(choiceFormats, ((ChoiceFormat) obj).choiceFormats);
    }

    @Override
    public int hashCode() {
        int last = choiceFormats.length - 1;
        return choiceLimits.length ^ (last < 0 ? 0 : choiceFormats[last].hashCode());
    }

    /** Returns the limits. */
    public double[] getLimits() {
        return choiceLimits.clone();
    }

    /** Returns the texts. */
    public Object[] getFormats() {
        return choiceFormats.clone();
    }

    /** Returns the least double above d. */
    public static final double nextDouble(double d) {
        return Math.nextUp(d);
    }

    /** Returns the greatest double below d. */
    public static final double previousDouble(double d) {
        return Math.nextDown(d);
    }

    @Override
    public StringBuffer format(long number, StringBuffer toAppendTo, FieldPosition status) {
        return format((double) number, toAppendTo, status);
    }

    @Override
    public StringBuffer format(double number, StringBuffer toAppendTo, FieldPosition status) {
        int i = 0;
        while (i < choiceLimits.length && number >= choiceLimits[i]) {
            i++;
        }
        return toAppendTo.append(choiceFormats[Math.max(0, i - 1)]);
    }

    @Override
    public Number parse(String text, ParsePosition status) {
        int best = -1;
        for (int i = 0; i < choiceFormats.length; i++) {
            if (text.startsWith(choiceFormats[i], status.index)
                && (best < 0 || choiceFormats[i].length() > choiceFormats[best].length())) {
                best = i;
            }
        }
        if (best < 0) {
            status.errorIndex = status.index;
            return Double.valueOf(Double.NaN);
        }
        status.index += choiceFormats[best].length();
        return Double.valueOf(choiceLimits[best]);
    }
}
