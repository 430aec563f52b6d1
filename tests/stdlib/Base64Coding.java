import java.util.*;

public class Base64Coding {
    public static void main(String[] args) throws Exception {
        byte[] all = new byte[60];
        for (int i = 0; i < all.length; i++) all[i] = (byte) (i * 37);
        for (int n = 0; n < 5; n++) System.out.println(Base64.getEncoder().encodeToString(Arrays.copyOf(all, n)) + "|" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(all, 7, 7 + n)));
        // expect: |
        // expect: AA==|Aw
        // expect: ACU=|Ayg
        // expect: ACVK|AyhN
        // expect: ACVKbw==|AyhNcg
        System.out.println(Arrays.equals(all, Base64.getDecoder().decode(Base64.getEncoder().encode(all))) + " " + Base64.getMimeEncoder(20, new byte[] {'/'}).encodeToString(Arrays.copyOf(all, 30)));
        System.out.println(new String(Base64.getDecoder().decode("SGVsbG8=")) + new String(Base64.getMimeDecoder().decode("SGVs\r\nbG8=")));
        try {
            Base64.getDecoder().decode("a$b=");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(HexFormat.of().formatHex(new byte[] {1, -1}) + " " + HexFormat.ofDelimiter(":").withUpperCase().formatHex(new byte[] {10, 11}) + " " + Arrays.toString(HexFormat.of().parseHex("00ff")));
    }
}
// throws: java.lang.IllegalArgumentException: Illegal base64 line separator character 0x2f
