/** Small operating system: tasks of different kinds pass messages in linked queues. */
public final class Scheduler {
    static final class Message {
        Message next;
        final int[] payload = new int[4];
        int target;
        int hops;
    }

    abstract static class Task {
        final int id;
        final int priority;
        Task next;
        Message head;
        Message tail;
        boolean held;
        long work;

        Task(int id, int priority) {
            this.id = id;
            this.priority = priority;
        }

        boolean ready() {
            return !held && head != null;
        }

        void put(Message message) {
            message.next = null;
            if (head == null) {
                head = message;
            } else {
                tail.next = message;
            }
            tail = message;
        }

        Message take() {
            Message message = head;
            head = message.next;
            return message;
        }

        abstract void handle(Message message, Scheduler scheduler);
    }

    /** Changes the payload and sends the message to the next worker or device. */
    static final class Worker extends Task {
        Worker(int id, int priority) {
            super(id, priority);
        }

        @Override
        void handle(Message message, Scheduler scheduler) {
            for (int i = 0; i < message.payload.length; i++) {
                message.payload[i] += i * id + message.hops;
                work += message.payload[i] & 255;
            }
            scheduler.send(message, (id + message.payload[message.hops & 3]) % scheduler.count);
        }
    }

    /** Holds itself at each message; the clock releases it. */
    static final class Device extends Task {
        Device(int id, int priority) {
            super(id, priority);
        }

        @Override
        void handle(Message message, Scheduler scheduler) {
            held = true;
            work++;
            scheduler.send(message, 0);
        }
    }

    /** Releases the devices in turn and spreads messages. */
    static final class Clock extends Task {
        private int turn;

        Clock(int id, int priority) {
            super(id, priority);
        }

        @Override
        void handle(Message message, Scheduler scheduler) {
            turn++;
            for (Task task = scheduler.first; task != null; task = task.next) {
                if (task.held && (task.id + turn) % 2 == 0) {
                    task.held = false;
                }
            }
            work += turn & 7;
            scheduler.send(message, 1 + turn % (scheduler.count - 1));
        }
    }

    private Task first;
    private final Task[] tasks;
    private final int count;
    private long sent;

    Scheduler(int count, int messages) {
        this.count = count;
        tasks = new Task[count];
        for (int id = 0; id < count; id++) {
            add(create(id));
        }
        for (int i = 0; i < messages; i++) {
            Message message = new Message();
            message.payload[i & 3] = i;
            send(message, i % count);
        }
    }

    private static Task create(int id) {
        if (id == 0) {
            return new Clock(id, 0);
        }
        return id % 3 == 0 ? new Device(id, 5 + id) : new Worker(id, 10 + id % 4);
    }

    /** Keeps the list sorted by falling priority. */
    private void add(Task task) {
        tasks[task.id] = task;
        if (first == null || first.priority < task.priority) {
            task.next = first;
            first = task;
            return;
        }
        Task before = first;
        while (before.next != null && before.next.priority >= task.priority) {
            before = before.next;
        }
        task.next = before.next;
        before.next = task;
    }

    void send(Message message, int target) {
        message.target = target;
        message.hops++;
        sent++;
        tasks[target].put(message);
    }

    private Task findReady() {
        for (Task task = first; task != null; task = task.next) {
            if (task.ready()) {
                return task;
            }
        }
        return null;
    }

    /** Releases everything when all waiting tasks are held. */
    private void releaseAll() {
        for (Task task = first; task != null; task = task.next) {
            task.held = false;
        }
    }

    long run(int steps) {
        for (int i = 0; i < steps; i++) {
            Task task = findReady();
            if (task == null) {
                releaseAll();
            } else {
                task.handle(task.take(), this);
            }
        }
        long sum = sent;
        for (Task task : tasks) {
            sum = sum * 31 + task.work;
        }
        return sum;
    }

    public static void main(String[] args) {
        int steps = args.length > 0 ? Integer.parseInt(args[0]) : 1_200_000;
        System.out.println("scheduler " + new Scheduler(12, 20).run(steps));
    }
}
