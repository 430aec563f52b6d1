public class StringBuilderTest {
    public static void main(String[] args) {
        StringBuilder b = new StringBuilder("abc");
        b.append(1).append('x').append(2.5).append(true).append(5L).append(1.5f).append((Object) null).append(new char[] {'y', 'z'}).append("substring", 3, 6);
        System.out.println(b + " " + b.length());
        b.insert(0, "start ").insert(3, 42).insert(b.length(), '!');
        System.out.println(b);
        b.delete(0, 3).deleteCharAt(0).replace(0, 2, "REPLACED");
        System.out.println(b);
        b.setLength(8);
        b.setCharAt(0, 'r');
        System.out.println(b.reverse());
        System.out.println(b.indexOf("C"));
        System.out.println(b.lastIndexOf("E"));
        System.out.println(b.charAt(2));
        System.out.println(b.substring(2, 4));
        b.setLength(10);
        System.out.println((int) b.charAt(9) + " " + b.length());
        StringBuilder grow = new StringBuilder();
        for (int i = 0; i < 1000; i++) grow.append(i % 10);
        System.out.println(grow.length() + " " + grow.toString().hashCode() + " " + (grow.capacity() >= 1000));

        System.out.println(new StringBuilder("a\ud83d\ude00b").reverse().length());
        System.out.println(new StringBuilder().appendCodePoint(0x1F600).length());
        System.out.println(new StringBuilder("x").compareTo(new StringBuilder("y")));
        System.out.println(new StringBuilder("x").equals(new StringBuilder("x")));
        System.out.println(new StringBuilder("latin").append('\u4e2d').append("more").toString());

        System.out.println(new StringBuffer("buf").append(1).insert(0, 'b').reverse());
    }
}
