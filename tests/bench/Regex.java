import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Regular expressions: searching, groups, alternation, backtracking, replacing, splitting. */
public final class Regex {
    static final Pattern WORD = Pattern.compile("\\b([a-z]+)ing\\b");
    static final Pattern ADDRESS = Pattern.compile("([\\w.]+)@((?:\\w+\\.)+)(com|org|net)");
    static final Pattern DATE = Pattern.compile("(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)");
    static final Pattern TOKEN = Pattern.compile("\\s*(?:(\\d+(?:\\.\\d+)?)|([A-Za-z_]\\w*)|(\"[^\"]*\")|([-+*/=();]))");

    static String text(int lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            text.append("walking user").append(i % 97).append("@mail.example").append(i % 3 == 0 ? ".org" : ".com")
                .append(" on 20").append(10 + i % 15).append("-0").append(1 + i % 9).append("-1").append(i % 10)
                .append(" value").append(i).append(" = (").append(i * 7).append(".5 + \"running text\") * x;\n");
        }
        return text.toString();
    }

    static int countGroups(Pattern pattern, String text) {
        int sum = 0;
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                sum = sum * 31 + (matcher.group(group) == null ? 7 : matcher.end(group) - matcher.start(group));
            }
        }
        return sum;
    }

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 12;
        String text = text(400);
        int sum = 0;
        for (int round = 0; round < rounds; round++) {
            sum += countGroups(WORD, text) + countGroups(ADDRESS, text) + countGroups(DATE, text) + countGroups(TOKEN, text);
            sum += DATE.matcher(text).replaceAll("${day}.${month}.${year}").hashCode();
            sum += text.split("[ =;]+").length;
        }
        System.out.println(sum);
    }
}
