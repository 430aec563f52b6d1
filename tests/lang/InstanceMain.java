// jdk: 25
/** main may be an instance method without parameters. */
class InstanceMain {
    private final String greeting = "instance main";

    void main() {
        System.out.println(greeting);
    }
}
// expect: instance main
