/** The most specific default method wins. */
public class InterfaceDiamond {
    interface Top { default String m() { return "Top"; } }
    interface Left extends Top { default String m() { return "Left"; } }
    interface Right extends Top {}
    static class Bottom implements Left, Right {}
    static class Parent implements Top {}
    static class Child extends Parent implements Left {}
    interface Again extends Top { String m(); }
    static class Abstracted implements Again { public String m() { return "own " + Again.class.getSimpleName(); } }

    public static void main(String[] args) {
        Top t = new Bottom();
        System.out.println(t.m()); // expect: Left
        System.out.println(((Right) t).m()); // expect: Left
        System.out.println(((Top) new Child()).m()); // expect: Left
        System.out.println(new Parent().m()); // expect: Top
        System.out.println(new Abstracted().m()); // expect: own Again
    }
}
