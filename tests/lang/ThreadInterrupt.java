/** interrupt wakes sleep, wait and join, and sets a flag otherwise. */
public class ThreadInterrupt {
    static Thread start(String what, Object lock) {
        Thread t = new Thread(() -> {
            try {
                if (what.equals("sleep")) Thread.sleep(10_000);
                else synchronized (lock) { lock.wait(); }
            } catch (InterruptedException e) {
                System.out.println(what + " interrupted, flag " + Thread.currentThread().isInterrupted());
                // expect: sleep interrupted, flag false
                // expect: wait interrupted, flag false
            }
        });
        t.start();
        return t;
    }

    public static void main(String[] args) throws Exception {
        for (String what : new String[] {"sleep", "wait"}) {
            Thread t = start(what, new Object());
            while (t.getState() == Thread.State.RUNNABLE || t.getState() == Thread.State.NEW) Thread.sleep(1);
            t.interrupt();
            t.join();
        }
        Thread.currentThread().interrupt();
        System.out.println(Thread.interrupted() + " " + Thread.interrupted()); // expect: true false
        Thread.currentThread().interrupt();
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            System.out.println(e.getMessage()); // expect: sleep interrupted
        }
    }
}
