/** Overriding, super calls, overloads and hidden fields. */
public class VirtualDispatch {
    static class Base {
        String name = "base field";
        String who() { return "Base"; }
        String call() { return who(); }
        static String fixed() { return "Base.fixed"; }
        private String secret() { return "Base.secret"; }
        String tell() { return secret(); }
        String pick(Object o) { return "object"; }
        String pick(String s) { return "string"; }
    }
    static class Middle extends Base {
        String name = "middle field";
        String who() { return "Middle<" + super.who(); }
        static String fixed() { return "Middle.fixed"; }
        private String secret() { return "Middle.secret"; }
    }
    static class Leaf extends Middle {
        String who() { return "Leaf<" + super.who(); }
        String pick(Object o) { return "leaf " + super.pick(o); }
    }

    public static void main(String[] args) {
        Base b = new Leaf();
        System.out.println(b.call()); // expect: Leaf<Middle<Base
        System.out.println(b.name + ", " + ((Middle) b).name); // expect: base field, middle field
        System.out.println(Base.fixed() + " " + Middle.fixed()); // expect: Base.fixed Middle.fixed
        System.out.println(b.tell()); // expect: Base.secret
        Object s = "text";
        System.out.println(b.pick(s) + ", " + b.pick("text") + ", " + b.pick(null));
        // expect: leaf object, string, string
        System.out.println(new Middle().call()); // expect: Middle<Base
    }
}
