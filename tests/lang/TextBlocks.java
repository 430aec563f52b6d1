/** Text blocks strip indentation and keep escapes. */
public class TextBlocks {
    public static void main(String[] args) {
        String block = """
            Hello,
              "World"
            tab\tend \
            joined
            trailing   \s
            """;
        System.out.print(block);
        // expect: Hello,
        // expect:   "World"
        // expect: tab	end joined
        // expect: trailing    
        System.out.println(block.length()); // expect: 45
        System.out.println("""
            one""");
        // expect: one
        System.out.println("""
            \"""quoted\"""
            """.strip());
        // expect: """quoted"""
        System.out.println("""
            a
           b
            """.equals(" a\nb\n "));
        // expect: false
    }
}
