import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;

/** Class files no javac makes: a subroutine that changes the operand stack, values wider than their narrow type. */
public class HandmadeClasses {
    /** iconst_5, jsr to a subroutine that pops it and leaves 7, then prints the top of the stack. */
    static final String RET_FLUSH =
        "yv66vgAAADAADgEACFJldEZsdXNoBwABAQAQamF2YS9sYW5nL09iamVjdAcAAwEABG1haW4BABYoW0xqYXZhL2xhbmcvU3RyaW5n"
            + "OylWAQABUAcABwEAAXABAAQoSSlWDAAJAAoKAAgACwEABENvZGUAIQACAAQAAAAAAAEACQAFAAYAAQANAAAAGwACAAIAAAAPCKgA"
            + "B7gADLFMVxAHqQGxAAAAAAAA";
    /** Stores 0x12345672 in statics of type byte, short, char, boolean; returns 0x123456f2 as each. */
    static final String NARROW =
        "yv66vgAAAD0AMAEABk5hcnJvdwcAAQEAEGphdmEvbGFuZy9PYmplY3QHAAMBAARtYWluAQAWKFtMamF2YS9sYW5nL1N0cmluZzsp"
            + "VgEAAnNCAQABQgMSNFZyDAAHAAgJAAIACgEAAVAHAAwBAAFwAQAEKEkpVgwADgAPCgANABABAAJyQgEAAygpQgMSNFbyDAASABMK"
            + "AAIAFQEAAnNTAQABUwwAFwAYCQACABkBAAJyUwEAAygpUwwAGwAcCgACAB0BAAJzQwEAAUMMAB8AIAkAAgAhAQACckMBAAMoKUMM"
            + "ACMAJAoAAgAlAQACc1oBAAFaDAAnACgJAAIAKQEAAnJaAQADKClaDAArACwKAAIALQEABENvZGUAIQACAAQAAAAEAAgABwAIAAAA"
            + "CAAXABgAAAAIAB8AIAAAAAgAJwAoAAAABQAJAAUABgABAC8AAABRAAEAAQAAAEUSCbMAC7IAC7gAEbgAFrgAERIJswAasgAauAAR"
            + "uAAeuAAREgmzACKyACK4ABG4ACa4ABESCbMAKrIAKrgAEbgALrgAEbEAAAAAAAgAEgATAAEALwAAAA8AAQAAAAAAAxIUrAAAAAAA"
            + "CAAbABwAAQAvAAAADwABAAAAAAADEhSsAAAAAAAIACMAJAABAC8AAAAPAAEAAAAAAAMSFKwAAAAAAAgAKwAsAAEALwAAAA8AAQAA"
            + "AAAAAxIUrAAAAAAAAA==";

    static class Loader extends ClassLoader {
        Loader() { super(null); }

        /** The printer belongs to the same runtime package. */
        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            try (InputStream in = HandmadeClasses.class.getResourceAsStream(name + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        Class<?> define(String base64) {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return defineClass(null, bytes, 0, bytes.length);
        }
    }

    static void run(String base64) throws Exception {
        new Loader().define(base64).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    }

    public static void main(String[] args) throws Exception {
        run(RET_FLUSH);
        // expect: 7
        run(NARROW);
        // expect: 114
        // expect: -14
        // expect: 22130
        // expect: 22258
        // expect: 22130
        // expect: 22258
        // expect: 0
        // expect: 0
    }
}

/** What the handmade classes print with. */
class P {
    public static void p(int value) { System.out.println(value); }
}
