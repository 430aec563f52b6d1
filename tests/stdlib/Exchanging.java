import java.util.concurrent.*;

/** Two threads swap objects; one alone waits until its time is over or it is interrupted. */
public class Exchanging {
    public static void main(String[] args) throws Exception {
        Exchanger<String> place = new Exchanger<>();
        Thread other = new Thread(() -> {
            try {
                String got = "";
                for (int i = 0; i < 100; i++) got = place.exchange("b" + i);
                place.exchange(got, 10, TimeUnit.SECONDS);
            } catch (InterruptedException | TimeoutException e) {
                System.out.println(e);
            }
        });
        other.start();
        String got = "";
        for (int i = 0; i < 100; i++) got = place.exchange("a" + i);
        System.out.println(got + " " + place.exchange(null));
        other.join();
        try {
            place.exchange("x", 5, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println(e);
        }
        Thread.currentThread().interrupt();
        try {
            place.exchange("y");
        } catch (InterruptedException e) {
            System.out.println("interrupted " + Thread.interrupted());
        }
        // expect: b99 a99
        // expect: java.util.concurrent.TimeoutException
        // expect: interrupted false
    }
}
