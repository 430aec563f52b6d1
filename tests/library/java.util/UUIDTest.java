// jdk: 25
import java.io.*;
import java.util.*;

public class UUIDTest {
    public static void main(String[] args) throws Exception {
        basics();
        UUID uuid = UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
        show(uuid, uuid.version(), uuid.variant(), uuid.timestamp(), uuid.clockSequence(), uuid.node(), uuid.hashCode(), uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
        show(UUID.nameUUIDFromBytes("hello".getBytes()), UUID.nameUUIDFromBytes(new byte[0]).version(), new UUID(0, 0), new UUID(-1, -1), new UUID(1, 2).compareTo(new UUID(1, 3)), new UUID(-1, 0).compareTo(new UUID(1, 0)), new UUID(5, 6).equals(new UUID(5, 6)), UUID.fromString("1-2-3-4-5"), roundTrip(uuid).equals(uuid));
        UUID random = UUID.randomUUID();
        show(random.version(), random.variant(), random.toString().length(), random.equals(UUID.randomUUID()), UUID.fromString(random.toString().toUpperCase()).equals(random));
        for (String bad : new String[] {"", "x", "1-2-3-4", "1-2-3-4-5-6", "zz-1-1-1-1", "123456789012345678901234567890123456789", "1--3-4-5", "-1-2-3-4-5"}) attempt(() -> UUID.fromString(bad));
        attempt(random::timestamp);
        attempt(random::clockSequence);
        attempt(random::node);
        attempt(() -> UUID.fromString(null));
    }

    static void show(Object... values) {
        StringJoiner line = new StringJoiner(" ");
        for (Object value : values) line.add(String.valueOf(value));
        System.out.println(line);
    }

    interface Body {
        Object run() throws Exception;
    }

    /** Prints what a body returns or throws. */
    static void attempt(Body body) {
        try {
            System.out.println(body.run());
        } catch (Throwable thrown) {
            System.out.println(thrown instanceof NullPointerException ? "NullPointerException" : thrown.toString());
        }
    }

    @SuppressWarnings("unchecked")
    static <T> T roundTrip(T object) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    }

    static void basics() throws Exception {
        UUID u = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
        System.out.println(u);
        System.out.println(u.version());
        System.out.println(u.getMostSignificantBits());
        System.out.println(u.hashCode());
        System.out.println(u.compareTo(new UUID(1, 2)));
        System.out.println(new UUID(1, 2));
        System.out.println(UUID.nameUUIDFromBytes("x".getBytes()));
        System.out.println(UUID.randomUUID().version());
        System.out.println(UUID.randomUUID().equals(UUID.randomUUID()));
    }
}
