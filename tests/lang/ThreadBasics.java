/** start, join, names, daemons, states, priorities, thread locals. */
public class ThreadBasics {
    static final ThreadLocal<Integer> LOCAL = ThreadLocal.withInitial(() -> 1);
    static class Worker extends Thread {
        int result;
        Worker(String n) { super(n); }
        @Override public void run() {
            LOCAL.set(LOCAL.get() + 10);
            result = LOCAL.get() + getName().length();
        }
    }

    public static void main(String[] args) throws Exception {
        System.out.println(Thread.currentThread().getName()); // expect: main
        LOCAL.set(5);
        Worker w = new Worker("worker");
        System.out.println(w.getState() + " " + w.isAlive()); // expect: NEW false
        w.start();
        w.join();
        System.out.println(w.result + " " + w.getState() + " " + w.isAlive() + " " + LOCAL.get());
        // expect: 17 TERMINATED false 5
        try {
            w.start();
        } catch (IllegalThreadStateException e) {
            System.out.println("started twice"); // expect: started twice
        }
        Thread t = new Thread(() -> {});
        t.setDaemon(true);
        System.out.println(t.isDaemon() + " " + t.getPriority() + " " + Thread.currentThread().isDaemon());
        // expect: true 5 false
        Thread named = new Thread(() -> System.out.println(Thread.currentThread().getName()), "custom");
        // expect: custom
        named.start();
        named.join(1000);
        System.out.println(named.isAlive()); // expect: false
    }
}
