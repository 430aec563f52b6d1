package java.util;

/** Runs tasks at given times, one after another, in one thread. */
public class Timer {
    private static int serial;

    private final Queue queue = new Queue();

    /** The tasks to come; its lock guards them. */
    private static final class Queue extends Thread {
        private final PriorityQueue<TimerTask> tasks = new PriorityQueue<>(new Comparator<TimerTask>() {
            @Override
            public int compare(TimerTask a, TimerTask b) {
                return a.next != b.next ? Long.compare(a.next, b.next) : Long.compare(a.number, b.number);
            }
        });
        private boolean cancelled;
        private long added;

        @Override
        public void run() {
            try {
                loop();
            } finally {
                cancel();
            }
        }

        private void loop() {
            while (true) {
                try {
                    TimerTask task = take();
                    if (task == null) {
                        return;
                    }
                    task.run();
                } catch (InterruptedException e) {
                    // Interrupts do not end a timer.
                }
            }
        }

        /** Waits for the next due task; null when the timer is over. */
        private synchronized TimerTask take() throws InterruptedException {
            while (!cancelled) {
                TimerTask task = tasks.peek();
                long now = System.currentTimeMillis();
                if (task == null) {
                    wait();
                } else if (task.state == TimerTask.CANCELLED) {
                    tasks.poll();
                } else if (task.next > now) {
                    wait(task.next - now);
                } else if (start(task, now)) {
                    return task;
                }
            }
            return null;
        }

        private boolean start(TimerTask task, long now) {
            tasks.poll();
            synchronized (task.lock) {
                if (task.state == TimerTask.CANCELLED) {
                    return false;
                }
                if (task.period == 0) {
                    task.state = TimerTask.DONE;
                    return true;
                }
                task.next = task.period < 0 ? now - task.period : task.next + task.period;
            }
            tasks.add(task);
            return true;
        }

        synchronized void add(TimerTask task, long time, long period) {
            if (cancelled) {
                throw new IllegalStateException("Timer already cancelled.");
            }
            synchronized (task.lock) {
                if (task.state != TimerTask.NEW) {
                    throw new IllegalStateException("Task already scheduled or cancelled");
                }
                task.state = TimerTask.SCHEDULED;
                task.next = time;
                task.period = period;
                task.number = added++;
            }
            tasks.add(task);
            notify();
        }

        synchronized void cancel() {
            cancelled = true;
            tasks.clear();
            notify();
        }

        synchronized int purge() {
            int before = tasks.size();
            Iterator<TimerTask> all = tasks.iterator();
            while (all.hasNext()) {
                if (all.next().state == TimerTask.CANCELLED) {
                    all.remove();
                }
            }
            return before - tasks.size();
        }
    }

    private static synchronized String nextName() {
        return "Timer-" + serial++;
    }

    /** Creates a timer. */
    public Timer() {
        this(nextName(), false);
    }

    /** Creates a timer whose thread may be a daemon. */
    public Timer(boolean isDaemon) {
        this(nextName(), isDaemon);
    }

    /** Creates a timer with a named thread. */
    public Timer(String name) {
        this(name, false);
    }

    /** Creates a timer with a named thread that may be a daemon. */
    public Timer(String name, boolean isDaemon) {
        queue.setName(Objects.requireNonNull(name));
        queue.setDaemon(isDaemon);
        queue.start();
    }

    private void schedule(TimerTask task, long time, long period, boolean fixedRate) {
        if (time < 0) {
            throw new IllegalArgumentException("Illegal execution time.");
        }
        queue.add(task, time, fixedRate ? period : -period);
    }

    private static long delayed(long delay) {
        if (delay < 0) {
            throw new IllegalArgumentException("Negative delay.");
        }
        return System.currentTimeMillis() + delay;
    }

    private static long checked(long period) {
        if (period <= 0) {
            throw new IllegalArgumentException("Non-positive period.");
        }
        return period;
    }

    /** Runs a task after a delay. */
    public void schedule(TimerTask task, long delay) {
        schedule(task, delayed(delay), 0, false);
    }

    /** Runs a task at a time. */
    public void schedule(TimerTask task, Date time) {
        schedule(task, time.getTime(), 0, false);
    }

    /** Runs a task again and again, a period after the start of the last run. */
    public void schedule(TimerTask task, long delay, long period) {
        schedule(task, delayed(delay), checked(period), false);
    }

    /** Runs a task again and again from a time on, a period after the start of the last run. */
    public void schedule(TimerTask task, Date firstTime, long period) {
        schedule(task, firstTime.getTime(), checked(period), false);
    }

    /** Runs a task at a fixed rate. */
    public void scheduleAtFixedRate(TimerTask task, long delay, long period) {
        schedule(task, delayed(delay), checked(period), true);
    }

    /** Runs a task at a fixed rate from a time on. */
    public void scheduleAtFixedRate(TimerTask task, Date firstTime, long period) {
        schedule(task, firstTime.getTime(), checked(period), true);
    }

    /** Ends the timer after the running task. */
    public void cancel() {
        queue.cancel();
    }

    /** Removes cancelled tasks, and returns how many. */
    public int purge() {
        return queue.purge();
    }
}
