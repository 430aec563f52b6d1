import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes stdlib/java/wardian/internal/decompositions.dat from Debian's unicode-data:
 * java tools/Decompositions.java /usr/share/unicode decompositions.dat
 *
 * The table: count, then per decomposition its code point, its kind (0 canonical, 1 canonical but never
 * composed, 2 compatibility) and the text it is; count, then per code point its combining class when not 0.
 */
public final class Decompositions {
    private static Set<Integer> exclusions(Path file) throws IOException {
        Set<Integer> excluded = new HashSet<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("#", 2)[0].split(";");
            if (cells.length < 2 || !cells[1].trim().equals("Full_Composition_Exclusion")) {
                continue;
            }
            String[] range = cells[0].trim().split("\\.\\.");
            for (int c = Integer.parseInt(range[0], 16); c <= Integer.parseInt(range[range.length - 1], 16); c++) {
                excluded.add(c);
            }
        }
        return excluded;
    }

    private static void writeDecomposition(DataOutputStream out, String[] cells, Set<Integer> excluded)
            throws IOException {
        int codePoint = Integer.parseInt(cells[0], 16);
        boolean compatible = cells[5].startsWith("<");
        String text = Arrays.stream(cells[5].split(" ")).filter(word -> !word.startsWith("<"))
                .map(word -> Character.toString(Integer.parseInt(word, 16))).collect(Collectors.joining());
        out.writeInt(codePoint);
        out.writeByte(compatible ? 2 : excluded.contains(codePoint) ? 1 : 0);
        out.writeUTF(text);
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Set<Integer> excluded = exclusions(folder.resolve("DerivedNormalizationProps.txt"));
        List<String[]> rows = Files.readAllLines(folder.resolve("UnicodeData.txt")).stream()
                .map(line -> line.split(";", -1)).toList();
        List<String[]> decomposed = rows.stream().filter(cells -> !cells[5].isEmpty()).toList();
        List<String[]> combining = rows.stream().filter(cells -> !cells[3].equals("0")).toList();
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(Path.of(args[1]))))) {
            out.writeInt(decomposed.size());
            for (String[] cells : decomposed) {
                writeDecomposition(out, cells, excluded);
            }
            out.writeInt(combining.size());
            for (String[] cells : combining) {
                out.writeInt(Integer.parseInt(cells[0], 16));
                out.writeByte(Integer.parseInt(cells[3]));
            }
        }
    }
}
