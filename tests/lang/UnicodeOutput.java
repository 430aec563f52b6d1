/** Text outside ASCII is printed as UTF-8. */
public class UnicodeOutput {
    public static void main(String[] args) {
        System.out.println("é ü ß"); // expect: é ü ß
        System.out.println("\u4e2d\u6587 \u20ac"); // expect: 中文 €
        System.out.println("\ud83d\ude00"); // expect: 😀
        System.out.println('é'); // expect: é
        System.out.println(new char[] {'\u00f1', '\u0416'}); // expect: ñЖ
        System.out.printf("%s %c%n", "ж", 'λ'); // expect: ж λ
    }
}
