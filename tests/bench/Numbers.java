/** Numbers to text and back: StringBuilder, split by hand, parseInt, hexadecimal. */
public final class Numbers {
    static String write(int seed, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            seed = seed * 1664525 + 1013904223;
            text.append(seed >> i % 20).append(i % 7 == 6 ? '\n' : ',');
        }
        return text.toString();
    }

    static long read(String text) {
        long sum = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '\n') {
                sum = sum * 3 + Integer.parseInt(text.substring(start, i));
                start = i + 1;
            }
        }
        return sum;
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 400;
        long sum = 0;
        for (int i = 0; i < rounds; i++) {
            sum += read(write(i, 500));
            sum ^= Long.parseLong(Long.toString(sum)) >>> 1;
            sum += Integer.toHexString(i * 40503).length() + Integer.parseInt(Integer.toString(i, 36), 36);
        }
        System.out.println("numbers " + sum);
    }
}
