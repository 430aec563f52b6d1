import java.util.ArrayList;
import java.util.List;

/** Strings cut, joined and built: short arrays and their owners. */
public final class TextGarbage {
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 40;
        List<String> kept = new ArrayList<>();
        long sum = 0;
        for (int round = 0; round < rounds; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 3000; i++) {
                text.append(i * round).append(i % 7 == 0 ? ", " : ",");
            }
            String line = text.toString();
            int start = 0;
            for (int end; (end = line.indexOf(',', start)) >= 0; start = end + 1) {
                String part = line.substring(start, end).trim();
                String key = "key-" + part + ":" + part.length();
                sum += key.hashCode();
                if (part.endsWith("7")) {
                    kept.add(key);
                }
            }
        }
        for (String each : kept) {
            sum = sum * 31 + each.length();
        }
        System.out.println("text-garbage " + sum + " " + kept.size());
    }
}
