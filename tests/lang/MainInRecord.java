/** main may live in a record. */
public record MainInRecord(int x) {
    public static void main(String[] args) {
        System.out.println(new MainInRecord(4));
    }
}
// expect: MainInRecord[x=4]
