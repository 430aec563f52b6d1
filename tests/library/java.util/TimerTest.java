// covers: TimerTask
import java.util.*;
import java.util.concurrent.*;

public class TimerTest {
    public static void main(String[] args) throws Exception {
        Timer timer = new Timer("ticker", true);
        BlockingQueue<String> events = new LinkedBlockingQueue<>();
        TimerTask once = task(() -> events.add("once " + Thread.currentThread().getName() + " " + Thread.currentThread().isDaemon()));
        timer.schedule(once, 5);
        show(events.take(), once.cancel());
        CountDownLatch three = new CountDownLatch(3);
        TimerTask repeated = task(three::countDown);
        timer.schedule(repeated, 1, 2);
        three.await();
        show(three.getCount(), repeated.cancel(), repeated.cancel(), timer.purge() >= 0);
        TimerTask later = task(() -> events.add("never"));
        timer.schedule(later, 1000000);
        show(later.cancel(), later.scheduledExecutionTime() > 0, timer.purge());
        CountDownLatch two = new CountDownLatch(2);
        timer.scheduleAtFixedRate(task(two::countDown), new Date(), 3);
        two.await();
        attempt(() -> { timer.schedule(later, 1); return 0; });
        perform(() -> timer.schedule(task(() -> { }), -1));
        perform(() -> timer.schedule(task(() -> { }), 1, 0));
        perform(() -> timer.schedule(task(() -> { }), new Date(-1)));
        perform(() -> timer.schedule(null, 1));
        timer.cancel();
        perform(() -> timer.schedule(task(() -> { }), 1));
        show(events.isEmpty(), timer.purge());
        Timer failing = new Timer();
        CountDownLatch died = new CountDownLatch(1);
        failing.schedule(task(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((t, e) -> {
                System.out.println(e);
                died.countDown();
            });
            throw new IllegalStateException("from a task");
        }), 0);
        died.await();
        while (true)
            try {
                failing.schedule(task(() -> { }), 1000000);
                Thread.sleep(1);
            } catch (IllegalStateException e) {
                show(e);
                break;
            }
    }

    static TimerTask task(Runnable body) {
        return new TimerTask() {
            @Override
            public void run() {
                body.run();
            }
        };
    }

    interface Action {
        void run() throws Exception;
    }

    static void perform(Action action) {
        attempt(() -> {
            action.run();
            return "done";
        });
    }

    static void show(Object... values) {
        StringJoiner line = new StringJoiner(" ");
        for (Object value : values) line.add(String.valueOf(value));
        System.out.println(line);
    }

    interface Body {
        Object run() throws Exception;
    }

    /** Prints what a body returns or throws. */
    static void attempt(Body body) {
        try {
            System.out.println(body.run());
        } catch (Throwable thrown) {
            System.out.println(thrown instanceof NullPointerException ? "NullPointerException" : thrown.toString());
        }
    }
}
