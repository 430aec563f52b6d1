import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Defines and links every truncation and every changed byte of class files; prints the verdicts.
 * <pre>java Mutants STEP FILE...      one value in STEP for each byte: 1 for all</pre>
 */
public final class Mutants {
    private static String verdict(byte[] bytes) {
        try {
            Linker.link(ClassFile.define(bytes));
            return "ok";
        } catch (Throwable e) {
            return ClassFile.firstLine(e);
        }
    }

    private static void each(String name, byte[] file, int step) {
        for (int n = 0; n < file.length; n++) System.out.println(name + " cut " + n + ": " + verdict(Arrays.copyOf(file, n)));
        for (int i = 0; i < file.length; i++) {
            byte old = file[i];
            for (int value = i % step; value < 256; value += step) {
                file[i] = (byte) value;
                System.out.println(name + " " + i + " " + (old & 255) + ">" + value + ": " + verdict(file));
            }
            file[i] = old;
        }
    }

    public static void main(String[] args) throws IOException {
        for (int i = 1; i < args.length; i++) {
            Path path = Path.of(args[i]);
            each(path.getFileName().toString(), Files.readAllBytes(path), Integer.parseInt(args[0]));
        }
    }
}
