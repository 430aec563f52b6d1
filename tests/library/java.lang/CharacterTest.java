public class CharacterTest {
    public static void main(String[] args) {
        System.out.println(Character.isDigit('5'));
        System.out.println(Character.isLetter('é'));
        System.out.println(Character.isLetterOrDigit('_'));
        System.out.println(Character.isUpperCase('Ä'));
        System.out.println(Character.isLowerCase('ß'));
        System.out.println(Character.isWhitespace('\t'));
        System.out.println(Character.isSpaceChar('\u00a0'));
        System.out.println(Character.isWhitespace('\u00a0'));
        System.out.println(Character.toUpperCase('ä'));
        System.out.println(Character.toLowerCase('Σ'));
        System.out.println(Character.toString('x'));
        System.out.println(Character.getNumericValue('z'));
        System.out.println(Character.digit('f', 16));
        System.out.println(Character.digit('g', 16));
        System.out.println(Character.forDigit(11, 16));
        System.out.println(Character.isJavaIdentifierStart('$'));
        System.out.println(Character.isJavaIdentifierPart('5'));
        System.out.println(Character.isJavaIdentifierStart('5'));
        System.out.println(Character.isISOControl('\n'));
        System.out.println(Character.isDefined('a'));
        System.out.println(Character.isAlphabetic('中'));
        System.out.println(Character.isIdeographic('中'));
        System.out.println(Character.getType('A'));
        System.out.println(Character.getType('5'));
        System.out.println(Character.getType(' '));
        System.out.println(Character.getType('$'));
        System.out.println(Character.getType('\n'));
        System.out.println(Character.isSurrogate('\ud800'));
        System.out.println(Character.toCodePoint('\ud83d', '\ude00'));
        System.out.println(Character.charCount(0x1F600));
        System.out.println((int) Character.highSurrogate(0x1F600));
        System.out.println(Character.isSupplementaryCodePoint(65536));
        System.out.println(Character.compare('a', 'b'));
        System.out.println(Character.valueOf('c').compareTo('a'));
        System.out.println(Character.reverseBytes('a'));
        System.out.println(Character.MIN_RADIX);
        System.out.println(Character.isLetter(0x10400));
        System.out.println(Character.toUpperCase(0x10428));
        int letters = 0, digits = 0, spaces = 0, upper = 0;
        for (char c = 0; c < 0x3000; c++) {
            if (Character.isLetter(c)) letters++;
            if (Character.isDigit(c)) digits++;
            if (Character.isWhitespace(c)) spaces++;
            if (Character.toUpperCase(c) != c) upper++;
        }
        System.out.println((letters > 5000) + " " + (digits > 100) + " " + spaces + " " + (upper > 700));

    }
}
