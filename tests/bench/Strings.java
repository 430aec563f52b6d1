/** Text in small pieces: concatenation, StringBuilder, substring, indexOf, hashing. */
public final class Strings {
    static final String[] WORDS = {"alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"};

    static String sentence(int seed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            if (i > 0) {
                text.append(' ');
            }
            text.append(WORDS[(seed * 5 + i * 3) & 7]);
        }
        return text.append('.').toString();
    }

    static int countWords(String text) {
        int words = 1;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            words++;
        }
        return words;
    }

    static String capitalize(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 30_000;
        int hash = 0;
        for (int i = 0; i < rounds; i++) {
            String text = capitalize(sentence(i));
            String line = i + ": " + text + " (" + countWords(text) + " words)";
            hash = hash * 31 + line.hashCode();
            if (line.replace("eta", "ETA").equals(line) || !line.endsWith("words)")) {
                hash++;
            }
            hash += line.toLowerCase().indexOf("theta") + line.lastIndexOf("gamma");
        }
        System.out.println("strings " + hash);
    }
}
