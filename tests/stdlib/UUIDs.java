import java.util.UUID;

public class UUIDs {
    public static void main(String[] args) {
        UUID u = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
        System.out.println(u); // expect: 123e4567-e89b-12d3-a456-426614174000
        System.out.println(u.version()); // expect: 1
        System.out.println(u.getMostSignificantBits()); // expect: 1314564453825188563
        System.out.println(u.hashCode()); // expect: 1256478162
        System.out.println(u.compareTo(new UUID(1, 2))); // expect: 1
        System.out.println(new UUID(1, 2)); // expect: 00000000-0000-0001-0000-000000000002
        System.out.println(UUID.nameUUIDFromBytes("x".getBytes())); // expect: 9dd4e461-268c-3034-b5c8-564e155c67a6
        System.out.println(UUID.randomUUID().version()); // expect: 4
        System.out.println(UUID.randomUUID().equals(UUID.randomUUID())); // expect: false
    }
}
