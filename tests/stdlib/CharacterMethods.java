public class CharacterMethods {
    public static void main(String[] args) throws Exception {
        System.out.println(Character.isDigit('5') + " " + Character.isLetter('é') + " " + Character.isLetterOrDigit('_') + " " + Character.isUpperCase('Ä') + " " + Character.isLowerCase('ß') + " " + Character.isWhitespace('\t') + " " + Character.isSpaceChar('\u00a0') + " " + Character.isWhitespace('\u00a0'));
        // expect: true true false true true true true false
        System.out.println(Character.toUpperCase('ä') + " " + Character.toLowerCase('Σ') + " " + Character.toString('x') + " " + Character.getNumericValue('z') + " " + Character.digit('f', 16) + " " + Character.digit('g', 16) + " " + Character.forDigit(11, 16));
        // expect: Ä σ x 35 15 -1 b
        System.out.println(Character.isJavaIdentifierStart('$') + " " + Character.isJavaIdentifierPart('5') + " " + Character.isJavaIdentifierStart('5') + " " + Character.isISOControl('\n') + " " + Character.isDefined('a') + " " + Character.isAlphabetic('中') + " " + Character.isIdeographic('中'));
        // expect: true true false true true true true
        System.out.println(Character.getType('A') + " " + Character.getType('5') + " " + Character.getType(' ') + " " + Character.getType('$') + " " + Character.getType('\n'));
        // expect: 1 9 12 26 15
        System.out.println(Character.isSurrogate('\ud800') + " " + Character.toCodePoint('\ud83d', '\ude00') + " " + Character.charCount(0x1F600) + " " + (int) Character.highSurrogate(0x1F600) + " " + Character.isSupplementaryCodePoint(65536));
        // expect: true 128512 2 55357 true
        System.out.println(Character.compare('a', 'b') + " " + Character.valueOf('c').compareTo('a') + " " + Character.reverseBytes('a') + " " + Character.MIN_RADIX + " " + Character.isLetter(0x10400) + " " + Character.toUpperCase(0x10428));
        // expect: -1 2 愀 2 true 66560
        int letters = 0, digits = 0, spaces = 0, upper = 0;
        for (char c = 0; c < 0x3000; c++) {
            if (Character.isLetter(c)) letters++;
            if (Character.isDigit(c)) digits++;
            if (Character.isWhitespace(c)) spaces++;
            if (Character.toUpperCase(c) != c) upper++;
        }
        System.out.println((letters > 5000) + " " + (digits > 100) + " " + spaces + " " + (upper > 700));
        // expect: true true 24 true
    }
}
