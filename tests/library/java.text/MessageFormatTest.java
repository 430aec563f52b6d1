// jdk: 25
// covers: ChoiceFormat
import java.text.*;
import java.util.*;
import java.util.concurrent.Callable;

public class MessageFormatTest {
    static void t(String what, Callable<?> c) {
        try {
            System.out.println(what + " " + c.call());
        } catch (Exception e) {
            System.out.println(what + " " + e.getClass().getName() + " " + e.getMessage());
        }
    }

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.US);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        String[] patterns = {"", "plain", "{0}", "a {0} b {1} c {0}", "It''s {0}", "'{0}' {0}", "{0,number} {0,number,integer} {0,number,percent} {0,number,#.#}",
            "{1,date,yyyy} {1,time,HH:mm}", "{0,choice,0#none|1#one|1<many {0}}", "{2}", "{0", "{x}", "{-1}", "{0,unknown}", "}", "'{'", "{ 0 }", "{0,number,currency}"};
        for (String p : patterns) t(p, () -> MessageFormat.format(p, 1234.5, new Date(0)));
        t("nulls", () -> MessageFormat.format("{0} {1}", null, "x"));
        t("none", () -> new MessageFormat("{0}").format(null, new StringBuffer(), null));
        MessageFormat f = new MessageFormat("{1} and {0,number,#.00} and {1}");
        System.out.println(f.toPattern() + " " + f.getLocale() + " " + f.getFormats().length + " " + f.getFormatsByArgumentIndex().length + (f.getFormats()[0] == null)
            + (f.getFormatsByArgumentIndex()[0] instanceof DecimalFormat));
        System.out.println(f.format(new Object[] {2, "b"}) + " " + Arrays.toString(f.parse("x and 3.50 and x")));
        MessageFormat copy = (MessageFormat) f.clone();
        System.out.println(copy.equals(f) + " " + (copy.hashCode() == f.hashCode()) + copy.equals(null));
        copy.setFormat(1, NumberFormat.getIntegerInstance());
        System.out.println(f.format(new Object[] {2.4, "b"}) + " " + copy.format(new Object[] {2.4, "b"}) + " " + copy.equals(f));
        copy.setFormatByArgumentIndex(1, NumberFormat.getPercentInstance());
        System.out.println(copy.format(new Object[] {2, 0.5}));
        copy.setFormats(new Format[] {null, null});
        System.out.println(copy.format(new Object[] {2, 0.5}));
        copy.setFormatsByArgumentIndex(new Format[] {NumberFormat.getPercentInstance(), null, null});
        System.out.println(copy.format(new Object[] {2, 0.5}));
        copy.setLocale(Locale.ROOT);
        copy.applyPattern("{0}!");
        System.out.println(copy.getLocale().equals(Locale.ROOT) + copy.format(new Object[] {"x"}));
        ParsePosition at = new ParsePosition(2);
        System.out.println(Arrays.toString(new MessageFormat("<{0}>").parse("..<abc>..", at)) + at.getIndex());
        t("parse", () -> Arrays.toString(new MessageFormat("<{0}>").parse("abc")));

        ChoiceFormat c = new ChoiceFormat("0#none|1#one|1<many|5\u2264five");
        for (double d : new double[] {-5, 0, 0.5, 1, 1.5, 4, 5, 100, Double.NaN, Double.NEGATIVE_INFINITY}) System.out.print(c.format(d) + " ");
        System.out.println(Arrays.toString(c.getLimits()) + Arrays.toString(c.getFormats()) + c.toPattern());
        ChoiceFormat d = new ChoiceFormat(new double[] {1, 2, ChoiceFormat.nextDouble(2)}, new String[] {"a|b", "it's", "more"});
        System.out.println(d.toPattern() + " " + d.format(1) + " " + d.format(7) + " " + d.equals(new ChoiceFormat(d.toPattern())) + " " + d.equals(c) + " " + d.parse("more x", new ParsePosition(0))
            + " " + c.parse("zzz", new ParsePosition(0)));
        System.out.println(new ChoiceFormat("-\u221e#low|0#zero|\u221e#inf").format(-3) + " " + ChoiceFormat.previousDouble(1) + " " + ChoiceFormat.nextDouble(-0.0));
        t("lengths", () -> new ChoiceFormat(new double[1], new String[2]));
    }
}
