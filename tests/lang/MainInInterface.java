/** main may live in an interface. */
public interface MainInInterface {
    static void main(String[] args) {
        System.out.println("interface main");
    }
}
// expect: interface main
