public class CharacterMethods {
    public static void main(String[] args) {
        System.out.println(Character.isDigit('5')); // expect: true
        System.out.println(Character.isLetter('é')); // expect: true
        System.out.println(Character.isLetterOrDigit('_')); // expect: false
        System.out.println(Character.isUpperCase('Ä')); // expect: true
        System.out.println(Character.isLowerCase('ß')); // expect: true
        System.out.println(Character.isWhitespace('\t')); // expect: true
        System.out.println(Character.isSpaceChar('\u00a0')); // expect: true
        System.out.println(Character.isWhitespace('\u00a0')); // expect: false
        System.out.println(Character.toUpperCase('ä')); // expect: Ä
        System.out.println(Character.toLowerCase('Σ')); // expect: σ
        System.out.println(Character.toString('x')); // expect: x
        System.out.println(Character.getNumericValue('z')); // expect: 35
        System.out.println(Character.digit('f', 16)); // expect: 15
        System.out.println(Character.digit('g', 16)); // expect: -1
        System.out.println(Character.forDigit(11, 16)); // expect: b
        System.out.println(Character.isJavaIdentifierStart('$')); // expect: true
        System.out.println(Character.isJavaIdentifierPart('5')); // expect: true
        System.out.println(Character.isJavaIdentifierStart('5')); // expect: false
        System.out.println(Character.isISOControl('\n')); // expect: true
        System.out.println(Character.isDefined('a')); // expect: true
        System.out.println(Character.isAlphabetic('中')); // expect: true
        System.out.println(Character.isIdeographic('中')); // expect: true
        System.out.println(Character.getType('A')); // expect: 1
        System.out.println(Character.getType('5')); // expect: 9
        System.out.println(Character.getType(' ')); // expect: 12
        System.out.println(Character.getType('$')); // expect: 26
        System.out.println(Character.getType('\n')); // expect: 15
        System.out.println(Character.isSurrogate('\ud800')); // expect: true
        System.out.println(Character.toCodePoint('\ud83d', '\ude00')); // expect: 128512
        System.out.println(Character.charCount(0x1F600)); // expect: 2
        System.out.println((int) Character.highSurrogate(0x1F600)); // expect: 55357
        System.out.println(Character.isSupplementaryCodePoint(65536)); // expect: true
        System.out.println(Character.compare('a', 'b')); // expect: -1
        System.out.println(Character.valueOf('c').compareTo('a')); // expect: 2
        System.out.println(Character.reverseBytes('a')); // expect: 愀
        System.out.println(Character.MIN_RADIX); // expect: 2
        System.out.println(Character.isLetter(0x10400)); // expect: true
        System.out.println(Character.toUpperCase(0x10428)); // expect: 66560
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
