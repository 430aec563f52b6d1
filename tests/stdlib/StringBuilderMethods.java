public class StringBuilderMethods {
    public static void main(String[] args) {
        StringBuilder b = new StringBuilder("abc");
        b.append(1).append('x').append(2.5).append(true).append(5L).append(1.5f).append((Object) null).append(new char[] {'y', 'z'}).append("substring", 3, 6);
        System.out.println(b + " " + b.length()); // expect: abc1x2.5true51.5nullyzstr 25
        b.insert(0, "start ").insert(3, 42).insert(b.length(), '!');
        System.out.println(b); // expect: sta42rt abc1x2.5true51.5nullyzstr!
        b.delete(0, 3).deleteCharAt(0).replace(0, 2, "REPLACED");
        System.out.println(b); // expect: REPLACEDt abc1x2.5true51.5nullyzstr!
        b.setLength(8);
        b.setCharAt(0, 'r');
        System.out.println(b.reverse()); // expect: DECALPEr
        System.out.println(b.indexOf("C")); // expect: 2
        System.out.println(b.lastIndexOf("E")); // expect: 6
        System.out.println(b.charAt(2)); // expect: C
        System.out.println(b.substring(2, 4)); // expect: CA
        b.setLength(10);
        System.out.println((int) b.charAt(9) + " " + b.length()); // expect: 0 10
        StringBuilder grow = new StringBuilder();
        for (int i = 0; i < 1000; i++) grow.append(i % 10);
        System.out.println(grow.length() + " " + grow.toString().hashCode() + " " + (grow.capacity() >= 1000));
        // expect: 1000 -1084155788 true
        System.out.println(new StringBuilder("a\ud83d\ude00b").reverse().length()); // expect: 4
        System.out.println(new StringBuilder().appendCodePoint(0x1F600).length()); // expect: 2
        System.out.println(new StringBuilder("x").compareTo(new StringBuilder("y"))); // expect: -1
        System.out.println(new StringBuilder("x").equals(new StringBuilder("x"))); // expect: false
        System.out.println(new StringBuilder("latin").append('\u4e2d').append("more").toString());
        // expect: latin中more
        System.out.println(new StringBuffer("buf").append(1).insert(0, 'b').reverse()); // expect: 1fubb
    }
}
