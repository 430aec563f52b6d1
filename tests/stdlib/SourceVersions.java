import javax.lang.model.SourceVersion;

/** Names and keywords of the language. */
public class SourceVersions {
    public static void main(String[] args) {
        System.out.println(SourceVersion.isIdentifier("class")); // expect: true
        System.out.println(SourceVersion.isIdentifier("1a")); // expect: false
        System.out.println(SourceVersion.isName("a.b.c")); // expect: true
        System.out.println(SourceVersion.isName("a.class")); // expect: false
        System.out.println(SourceVersion.isKeyword("enum", SourceVersion.RELEASE_4)); // expect: false
        System.out.println(SourceVersion.isKeyword("enum")); // expect: true
        System.out.println(SourceVersion.isKeyword("record")); // expect: false
    }
}
