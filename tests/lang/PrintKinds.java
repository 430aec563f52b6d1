/** print and println of every type, flush and append. */
public class PrintKinds {
    public static void main(String[] args) {
        System.out.print(true);
        System.out.print('c');
        System.out.print(1);
        System.out.print(2L);
        System.out.print(1.5f);
        System.out.print(2.5);
        System.out.print(new char[] {'x', 'y'});
        System.out.print((String) null);
        System.out.print((Object) null);
        System.out.println(); // expect: truec121.52.5xynullnull
        System.out.println(new char[] {'z'}); // expect: z
        System.out.println((Object) "object"); // expect: object
        System.out.append('a').append("bc").append("defg", 1, 3).println(); // expect: abcef
        System.out.write('w');
        System.out.write(new byte[] {'o', 'r', 'd', '\n'}, 0, 4); // expect: word
        System.out.println(1.0f + " " + 100.0 + " " + 1e-5); // expect: 1.0 100.0 1.0E-5
        System.err.println("to stderr");
    }
}
