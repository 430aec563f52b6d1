package java.text;

import java.util.ArrayList;
import java.util.Date;
import java.util.Locale;

/** Puts arguments into a text with places such as {@code {0}} and {@code {1,number,#.##}}. */
public class MessageFormat extends Format {
    private static final long serialVersionUID = 6479157306784022952L;

    private Locale locale;
    private String pattern = "";
    private ArrayList<String> texts = new ArrayList<>();       // one more than there are places
    private ArrayList<Format> formats = new ArrayList<>();     // null: by the argument's class
    private ArrayList<Integer> numbers = new ArrayList<>();

    /** Creates a format for the default locale. */
    public MessageFormat(String pattern) {
        this(pattern, Locale.getDefault());
    }

    /** Creates a format for a locale. */
    public MessageFormat(String pattern, Locale locale) {
        this.locale = locale;
        applyPattern(pattern);
    }

    /** Returns the locale. */
    public Locale getLocale() {
        return locale;
    }

    /** Sets the locale of formats made later. */
    public void setLocale(Locale locale) {
        this.locale = locale;
    }

    /** Returns the pattern. */
    public String toPattern() {
        return pattern;
    }

    /** Applies a pattern. */
    public void applyPattern(String pattern) {
        texts.clear();
        formats.clear();
        numbers.clear();
        this.pattern = pattern;
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                if (i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'') {
                    text.append('\'');
                    i++;
                } else {
                    quoted = !quoted;
                }
                i++;
            } else if (c == '{' && !quoted) {
                int end = closing(pattern, i);
                texts.add(text.toString());
                text.setLength(0);
                addPlace(pattern.substring(i + 1, end));
                i = end + 1;
            } else {
                text.append(c);
                i++;
            }
        }
        texts.add(text.toString());
    }

    private static int closing(String pattern, int open) {
        int depth = 0;
        boolean quoted = false;
        for (int i = open; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (!quoted && c == '{') {
                depth++;
            } else if (!quoted && c == '}' && --depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("Unmatched braces in the pattern.");
    }

    private void addPlace(String place) {
        int comma = place.indexOf(',');
        String index = comma < 0 ? place : place.substring(0, comma);
        int number;
        try {
            number = Integer.parseInt(index);
        } catch (NumberFormatException malformed) {
            throw new IllegalArgumentException("can't parse argument number: " + index, malformed);
        }
        if (number < 0) {
            throw new IllegalArgumentException("negative argument number: " + index);
        }
        numbers.add(number);
        if (comma < 0) {
            formats.add(null);
            return;
        }
        int second = place.indexOf(',', comma + 1);
        String type = (second < 0 ? place.substring(comma + 1) : place.substring(comma + 1, second)).trim();
        formats.add(makeFormat(type.toLowerCase(), second < 0 ? "" : place.substring(second + 1)));
    }

    private Format makeFormat(String type, String style) {
        switch (type) {
            case "":
                return null;
            case "number":
                return numberFormat(style);
            case "date": case "time":
                return dateFormat(type.equals("date"), style);
            case "choice":
                return new ChoiceFormat(style);
            default:
                throw new IllegalArgumentException("unknown format type: " + type);
        }
    }

    private Format numberFormat(String style) {
        switch (style.trim()) {
            case "":
                return NumberFormat.getInstance(locale);
            case "currency":
                return NumberFormat.getCurrencyInstance(locale);
            case "percent":
                return NumberFormat.getPercentInstance(locale);
            case "integer":
                return NumberFormat.getIntegerInstance(locale);
            default:
                return new DecimalFormat(style, DecimalFormatSymbols.getInstance(locale));
        }
    }

    private Format dateFormat(boolean date, String style) {
        int number;
        switch (style.trim()) {
            case "": case "medium":
                number = DateFormat.MEDIUM;
                break;
            case "short":
                number = DateFormat.SHORT;
                break;
            case "long":
                number = DateFormat.LONG;
                break;
            case "full":
                number = DateFormat.FULL;
                break;
            default:
                return new SimpleDateFormat(style, locale);
        }
        return date ? DateFormat.getDateInstance(number, locale) : DateFormat.getTimeInstance(number, locale);
    }

    /** Returns the formats in the order of the places. */
    public Format[] getFormats() {
        return formats.toArray(new Format[0]);
    }

    /** Returns the formats in the order of the arguments; null for those without a place. */
    public Format[] getFormatsByArgumentIndex() {
        int most = -1;
        for (int number : numbers) {
            most = Math.max(most, number);
        }
        Format[] found = new Format[most + 1];
        for (int i = 0; i < formats.size(); i++) {
            found[numbers.get(i)] = formats.get(i);
        }
        return found;
    }

    /** Sets the formats in the order of the places. */
    public void setFormats(Format[] newFormats) {
        for (int i = 0; i < Math.min(newFormats.length, formats.size()); i++) {
            formats.set(i, newFormats[i]);
        }
    }

    /** Sets the formats in the order of the arguments. */
    public void setFormatsByArgumentIndex(Format[] newFormats) {
        for (int i = 0; i < formats.size(); i++) {
            if (numbers.get(i) < newFormats.length) {
                formats.set(i, newFormats[numbers.get(i)]);
            }
        }
    }

    @Override
    public Object clone() {
        MessageFormat copy = (MessageFormat) super.clone();
        copy.texts = new ArrayList<>(texts);
        copy.numbers = new ArrayList<>(numbers);
        copy.formats = new ArrayList<>();
        for (Format format : formats) {
            copy.formats.add(format == null ? null : (Format) format.clone());
        }
        return copy;
    }

    @Override
    public boolean equals(Object obj) {
        if (!(obj instanceof MessageFormat)) {
            return false;
        }
        MessageFormat other = (MessageFormat) obj;
        return texts.equals(other.texts) && numbers.equals(other.numbers) && formats.equals(other.formats)
            && java.util.Objects.equals(locale, other.locale);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    /** Sets the format of one place. */
    public void setFormat(int formatElementIndex, Format newFormat) {
        formats.set(formatElementIndex, newFormat);
    }

    /** Sets the formats of an argument's places. */
    public void setFormatByArgumentIndex(int argumentIndex, Format newFormat) {
        for (int i = 0; i < formats.size(); i++) {
            if (numbers.get(i).intValue() == argumentIndex) {
                formats.set(i, newFormat);
            }
        }
    }

    /** Formats arguments with a pattern. */
    public static String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern).append(arguments, new StringBuffer(), null).toString();
    }

    /** Appends the text for an array of arguments. */
    public final StringBuffer format(Object[] arguments, StringBuffer result, FieldPosition pos) {
        return append(arguments, result, pos);
    }

    @Override
    public final StringBuffer format(Object arguments, StringBuffer result, FieldPosition pos) {
        return append((Object[]) arguments, result, pos);
    }

    @Override
    public AttributedCharacterIterator formatToCharacterIterator(Object arguments) {
        if (arguments == null) {
            throw new NullPointerException("formatToCharacterIterator must be passed non-null object");
        }
        return super.formatToCharacterIterator(arguments);
    }

    private StringBuffer append(Object[] arguments, StringBuffer out, FieldPosition pos) {
        for (int i = 0; i < numbers.size(); i++) {
            out.append(texts.get(i));
            int number = numbers.get(i).intValue();
            int begin = out.length();
            if (arguments == null || number >= arguments.length) {
                out.append('{').append(number).append('}');
            } else {
                out.append(text(formats.get(i), arguments[number], arguments));
                note(pos, i, arguments[number], begin, out.length());
            }
        }
        return out.append(texts.get(texts.size() - 1));
    }

    /** Tells the position, if there is one, of an argument that was put in, and its fields. */
    private void note(FieldPosition pos, int place, Object argument, int begin, int end) {
        if (pos instanceof FieldRecorder) {
            Format format = formats.get(place) != null ? formats.get(place) : argument instanceof Number
                ? NumberFormat.getInstance(locale) : argument instanceof Date ? dateTime() : null;
            if (format != null && argument != null && !(format instanceof ChoiceFormat)) {
                ((FieldRecorder) pos).addAll(format.formatToCharacterIterator(argument), begin);
            }
            ((FieldRecorder) pos).add(Field.ARGUMENT, numbers.get(place), begin, end);
        } else if (pos != null) {
            pos.note(-1, Field.ARGUMENT, begin, end);
        }
    }

    private DateFormat dateTime() {
        return DateFormat.getDateTimeInstance(DateFormat.SHORT, DateFormat.SHORT, locale);
    }

    private String text(Format format, Object argument, Object[] arguments) {
        if (argument == null) {
            return "null";
        }
        if (format != null) {
            String text = format.format(argument);
            // a chosen text may have places of its own
            return format instanceof ChoiceFormat && text.indexOf('{') >= 0
                ? new MessageFormat(text, locale).append(arguments, new StringBuffer(), null).toString() : text;
        }
        if (argument instanceof Number) {
            return NumberFormat.getInstance(locale).format(argument);
        }
        if (argument instanceof Date) {
            return dateTime().format((Date) argument);
        }
        return argument.toString();
    }

    /** Parses a text; returns null on failure. */
    public Object[] parse(String source, ParsePosition pos) {
        int most = -1;
        for (int i = 0; i < numbers.size(); i++) {
            most = Math.max(most, numbers.get(i).intValue());
        }
        Object[] result = new Object[most + 1];
        int at = pos.index;
        for (int i = 0; i <= numbers.size(); i++) {
            if (!source.startsWith(texts.get(i), at)) {
                pos.errorIndex = at;
                return null;
            }
            at += texts.get(i).length();
            if (i < numbers.size()) {
                ParsePosition inner = new ParsePosition(at);
                result[numbers.get(i).intValue()] = parsePlace(source, inner, i);
                if (inner.index < 0 || inner.errorIndex >= 0) {
                    pos.errorIndex = at;
                    return null;
                }
                at = inner.index;
            }
        }
        pos.index = at;
        return result;
    }

    private Object parsePlace(String source, ParsePosition at, int place) {
        if (formats.get(place) != null) {
            return formats.get(place).parseObject(source, at);
        }
        String next = texts.get(place + 1);
        int end = next.isEmpty() ? source.length() : source.indexOf(next, at.index);
        if (end < 0) {
            at.errorIndex = at.index;
            return null;
        }
        String text = source.substring(at.index, end);
        at.index = end;
        return text.equals("{" + numbers.get(place) + "}") ? null : text;
    }

    /** Parses the start of a text. */
    public Object[] parse(String source) throws ParseException {
        ParsePosition pos = new ParsePosition(0);
        Object[] result = parse(source, pos);
        if (pos.index == 0) {
            throw new ParseException("MessageFormat parse error!", pos.errorIndex);
        }
        return result;
    }

    @Override
    public Object parseObject(String source, ParsePosition pos) {
        return parse(source, pos);
    }

    /** A part of the text. */
    public static class Field extends Format.Field {
        private static final long serialVersionUID = 7899943957617360810L;
        /** An argument; its value is the argument's number. */
        public static final Field ARGUMENT = new Field("message argument field");
        private static final Field[] KNOWN = {ARGUMENT};

        /** Creates a field. */
        protected Field(String name) {
            super(name);
        }

        /** Finds the constant of a name. */
        @Override
        protected Object readResolve() throws java.io.InvalidObjectException {
            if (getClass() != Field.class) {
                throw new java.io.InvalidObjectException("subclass didn't correctly implement readResolve");
            }
            for (Field field : KNOWN) {
                if (field.getName().equals(getName())) {
                    return field;
                }
            }
            throw new java.io.InvalidObjectException("unknown attribute name");
        }
    }
}
