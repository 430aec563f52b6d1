import java.time.*;
import java.time.format.*;
import java.util.*;

public class DecimalStyleTest {
    public static void main(String[] args) {
        DecimalStyle s = DecimalStyle.STANDARD;
        DecimalStyle odd = s.withZeroDigit('\u0660').withPositiveSign('p').withNegativeSign('m').withDecimalSeparator(',');
        System.out.println(s + " " + odd.toString().replace('\u0660', 'Z') + " " + s.hashCode() + " " + odd.hashCode() + " " + s.equals(odd) + s.equals(odd.withZeroDigit('0')
            .withPositiveSign('+').withNegativeSign('-').withDecimalSeparator('.')) + s.equals(null));
        System.out.println((int) odd.getZeroDigit() + " " + odd.getPositiveSign() + odd.getNegativeSign() + odd.getDecimalSeparator());
        System.out.println(DecimalStyle.of(Locale.US) + " " + DecimalStyle.of(Locale.ROOT) + " " + DecimalStyle.getAvailableLocales().contains(Locale.US));
        DateTimeFormatter f = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS");
        System.out.println(f.getDecimalStyle() + " " + f.withDecimalStyle(odd).getDecimalStyle().equals(odd));
        LocalDateTime at = LocalDateTime.of(2024, 1, 2, 3, 4, 5, 678000000);
        for (DecimalStyle style : new DecimalStyle[] {s, odd, s.withZeroDigit('a')}) {
            DateTimeFormatter styled = f.withDecimalStyle(style);
            String text = styled.format(at);
            StringBuilder shown = new StringBuilder();
            for (char c : text.toCharArray()) shown.append(c < 128 ? String.valueOf(c) : "<" + (c - 0x660) + ">");
            System.out.println(shown + " " + LocalDateTime.parse(text, styled).equals(at));
        }
        System.out.println(DateTimeFormatter.ISO_LOCAL_DATE.withDecimalStyle(s.withNegativeSign('m')).format(LocalDate.of(-1, 2, 3)));
        DateTimeFormatter fraction = new DateTimeFormatterBuilder().appendValue(java.time.temporal.ChronoField.SECOND_OF_MINUTE)
            .appendFraction(java.time.temporal.ChronoField.NANO_OF_SECOND, 0, 9, true).toFormatter().withDecimalStyle(s.withDecimalSeparator(','));
        System.out.println(fraction.format(at) + " " + fraction.parse("7,25").get(java.time.temporal.ChronoField.MILLI_OF_SECOND));
    }
}
