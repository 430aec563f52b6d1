/** Assertions are off by default. */
public class AssertDisabled {
    public static void main(String[] args) {
        int n = 0;
        assert n++ > 5 : "never evaluated";
        System.out.println(n); // expect: 0
        System.out.println(AssertDisabled.class.desiredAssertionStatus()); // expect: false
    }
}
