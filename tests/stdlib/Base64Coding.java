import java.util.*;

public class Base64Coding {
    public static void main(String[] args) {
        byte[] all = new byte[60];
        for (int i = 0; i < all.length; i++) all[i] = (byte) (i * 37);
        for (int n = 0; n < 5; n++) System.out.println(Base64.getEncoder().encodeToString(Arrays.copyOf(all, n)) + "|" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(all, 7, 7 + n)));
        // expect: |
        // expect: AA==|Aw
        // expect: ACU=|Ayg
        // expect: ACVK|AyhN
        // expect: ACVKbw==|AyhNcg
        System.out.println(Arrays.equals(all, Base64.getDecoder().decode(Base64.getEncoder().encode(all))));
        // expect: true
        System.out.println(Base64.getMimeEncoder(20, new byte[] {'|'}).encodeToString(Arrays.copyOf(all, 30)));
        // expect: ACVKb5S53gMoTXKXvOEG|K1B1mr/kCS5TeJ3C5wwx
        System.out.println(new String(Base64.getDecoder().decode("SGVsbG8=")) + new String(Base64.getMimeDecoder().decode("SGVs\r\nbG8=")));
        // expect: HelloHello
        try {
            Base64.getDecoder().decode("a$b=");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage()); // expect: Illegal base64 character 24
        }
        System.out.println(HexFormat.of().formatHex(new byte[] {1, -1})); // expect: 01ff
        System.out.println(HexFormat.ofDelimiter(":").withUpperCase().formatHex(new byte[] {10, 11}));
        // expect: 0A:0B
        System.out.println(Arrays.toString(HexFormat.of().parseHex("00ff"))); // expect: [0, -1]
    }
}
