// jdk: 25
// covers: Format
import java.text.*;
import java.util.*;

public class FieldPositionTest {
    static void show(AttributedCharacterIterator it) {
        StringBuilder text = new StringBuilder();
        for (char c = it.first(); c != CharacterIterator.DONE; c = it.next()) text.append(c);
        StringBuilder out = new StringBuilder(text.toString().replace('\u202f', '_') + " |");
        for (int i = it.getBeginIndex(); i < it.getEndIndex(); i = it.getRunLimit()) {
            it.setIndex(i);
            TreeMap<String, Object> sorted = new TreeMap<>();
            it.getAttributes().forEach((k, v) -> sorted.put(k.toString(), v));
            StringBuilder names = new StringBuilder();
            sorted.forEach((k, v) -> names.append(names.length() > 0 ? "," : "").append(k.replaceAll("java.text.|Format.Field", "")).append(v instanceof Integer ? "=" + v : ""));
            out.append(' ').append(i).append('-').append(it.getRunLimit()).append('[').append(names).append(']');
        }
        System.out.println(out);
    }

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.US);
        for (String pattern : new String[] {"#,##0.00", "0.###E0", "##0.#%", "-0;(0)", "\u00a4#,##0.00", "00000", "#.#\u2030", "0.0 'units'"}) {
            DecimalFormat f = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.US));
            for (Object value : new Object[] {1234567.891, -0.00123, 0, -42L, new java.math.BigDecimal("98765.4321")}) show(f.formatToCharacterIterator(value));
        }
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Date date = new Date(1704164645678L);
        for (String pattern : new String[] {"yyyy-MM-dd'T'HH:mm:ss.SSS", "EEE, d MMMM yy G h:mm a z", "D F w W k K u Y L Z X", "'x'"}) {
            show(new SimpleDateFormat(pattern, Locale.US).formatToCharacterIterator(date));
        }
        show(new MessageFormat("On {1,date,yyyy-MM-dd} {0} had {2,number,#,##0} of {2}; {0}.", Locale.US).formatToCharacterIterator(new Object[] {"Ann", date, 1234}));
        show(new ChoiceFormat("0#none|1#one|2#many").formatToCharacterIterator(1));

        SimpleDateFormat f = new SimpleDateFormat("yyyy-MM-dd HH:mm yyyy", Locale.US);
        FieldPosition[] positions = {new FieldPosition(DateFormat.MONTH_FIELD), new FieldPosition(DateFormat.Field.DAY_OF_MONTH), new FieldPosition(DateFormat.YEAR_FIELD),
            new FieldPosition(DateFormat.Field.MINUTE, DateFormat.MINUTE_FIELD), new FieldPosition(DateFormat.AM_PM_FIELD), new FieldPosition(DateFormat.Field.TIME_ZONE)};
        for (FieldPosition p : positions) {
            f.format(date, new StringBuffer(">>"), p);
            System.out.println(p.getBeginIndex() + " " + p.getEndIndex() + " " + p.getField() + " " + p.getFieldAttribute());
            f.format(date, new StringBuffer(), p);
            System.out.println(p);
        }
        for (FieldPosition p : new FieldPosition[] {new FieldPosition(NumberFormat.INTEGER_FIELD), new FieldPosition(NumberFormat.FRACTION_FIELD), new FieldPosition(NumberFormat.Field.SIGN),
            new FieldPosition(NumberFormat.Field.GROUPING_SEPARATOR)}) {
            NumberFormat.getInstance(Locale.US).format(-1234567.5, new StringBuffer(), p);
            System.out.println(p);
        }
        FieldPosition argument = new FieldPosition(MessageFormat.Field.ARGUMENT);
        new MessageFormat("a {0} b").format(new Object[] {"x"}, new StringBuffer(), argument);
        System.out.println(argument.getBeginIndex() + " " + argument.getEndIndex());
        FieldPosition a = new FieldPosition(3);
        FieldPosition b = new FieldPosition(3);
        a.setBeginIndex(1);
        a.setEndIndex(2);
        System.out.println(a.equals(b) + " " + a.hashCode() + " " + b + " " + new FieldPosition(null, 4).getField() + a.equals(null));
        for (int i = 0; i < Calendar.FIELD_COUNT; i++) System.out.print(DateFormat.Field.ofCalendarField(i) + " ");
        System.out.println(DateFormat.Field.HOUR1.getCalendarField() + " " + DateFormat.Field.AM_PM.getCalendarField());
        try {
            DateFormat.Field.ofCalendarField(99);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
