package java.util.concurrent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** Hands what is submitted to its subscribers, each at its own pace, through a buffer each. */
public class SubmissionPublisher<T> implements Flow.Publisher<T>, AutoCloseable {
    private final Executor executor;
    private final int capacity;
    private final BiConsumer<? super Flow.Subscriber<? super T>, ? super Throwable> handler;
    /** Guarded by this, like what follows. */
    private final List<Line> lines = new ArrayList<>();
    private boolean closed;
    private Throwable closedBy;

    /** Creates a publisher that uses the common pool. */
    public SubmissionPublisher() {
        this(ForkJoinPool.commonPool(), Flow.defaultBufferSize(), null);
    }

    /** Creates a publisher. */
    public SubmissionPublisher(Executor executor, int maxBufferCapacity) {
        this(executor, maxBufferCapacity, null);
    }

    /** Creates a publisher; the handler learns what onNext throws. */
    public SubmissionPublisher(Executor executor, int maxBufferCapacity,
            BiConsumer<? super Flow.Subscriber<? super T>, ? super Throwable> handler) {
        this.executor = Objects.requireNonNull(executor);
        if (maxBufferCapacity <= 0) {
            throw new IllegalArgumentException("capacity must be positive");
        }
        int rounded = Integer.highestOneBit(Math.min(maxBufferCapacity, 1 << 30));
        capacity = rounded < maxBufferCapacity && rounded < 1 << 30 ? rounded << 1 : rounded;
        this.handler = handler;
    }

    /** One subscriber: its buffer and what it has asked for. Guarded by itself. */
    private final class Line implements Flow.Subscription, Runnable {
        final Flow.Subscriber<? super T> subscriber;
        private final ArrayDeque<T> buffer = new ArrayDeque<>();
        private long demand;
        private boolean greeted;
        private boolean running;
        private boolean ended;
        private boolean done;
        private Throwable error;

        Line(Flow.Subscriber<? super T> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public synchronized void request(long n) {
            if (n <= 0) {
                buffer.clear();
                end(new IllegalArgumentException("non-positive subscription request"));
                return;
            }
            demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
            start();
        }

        @Override
        public void cancel() {
            synchronized (this) {
                done = true;
                buffer.clear();
                notifyAll();
            }
            drop(this);
        }

        synchronized void end(Throwable cause) {
            if (!ended) {
                ended = true;
                error = cause;
            }
            start();
        }

        /** Lets the executor deliver, unless it does. Locks: this. */
        private void start() {
            if (running || done) {
                return;
            }
            running = true;
            try {
                executor.execute(this);
            } catch (RuntimeException | Error e) {
                running = false;
                done = true;
                throw e;
            }
        }

        /** Adds an item, waiting for room for a time (below 0: without limit). False: there is none. */
        synchronized boolean offer(T item, long nanos) throws InterruptedException {
            long begun = System.nanoTime();
            while (buffer.size() >= capacity && !done && !ended) {
                long left = nanos < 0L ? Long.MAX_VALUE : nanos - (System.nanoTime() - begun);
                if (left <= 0L) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
            if (!done && !ended) {
                buffer.add(item);
                start();
            }
            return true;
        }

        synchronized int lag() {
            return buffer.size();
        }

        synchronized long demand() {
            return demand - buffer.size();
        }

        @Override
        public void run() {
            try {
                while (step()) {
                    continue;
                }
            } catch (Throwable thrown) {
                cancel();
                report(thrown);
            }
        }

        private void report(Throwable thrown) {
            try {
                if (handler != null) {
                    handler.accept(subscriber, thrown);
                }
            } finally {
                subscriber.onError(thrown);
            }
        }

        /** Delivers one signal; false: there is none to deliver now. */
        private boolean step() {
            T item = null;
            boolean greet;
            synchronized (this) {
                greet = !greeted;
                greeted = true;
                if (!greet && !done && demand > 0 && !buffer.isEmpty()) {
                    item = buffer.poll();
                    demand--;
                    notifyAll();
                } else if (!greet && !done && ended && buffer.isEmpty()) {
                    done = true;
                } else if (!greet) {
                    running = false;
                    return false;
                }
            }
            if (greet) {
                subscriber.onSubscribe(this);
            } else if (item != null) {
                subscriber.onNext(item);
            } else {
                finish();
                return false;
            }
            return true;
        }

        private void finish() {
            drop(this);
            if (error != null) {
                subscriber.onError(error);
            } else {
                subscriber.onComplete();
            }
        }
    }

    private synchronized void drop(Line line) {
        lines.remove(line);
    }

    private synchronized List<Line> lines() {
        return new ArrayList<>(lines);
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Line line = new Line(Objects.requireNonNull(subscriber));
        boolean over;
        synchronized (this) {
            for (Line other : lines) {
                if (other.subscriber.equals(subscriber)) {
                    other.end(new IllegalStateException("Duplicate subscribe"));
                    return;
                }
            }
            over = closed;
            if (!over) {
                lines.add(line);
            }
        }
        synchronized (line) {
            line.start();
        }
        if (over) {
            line.end(closedBy);
        }
    }

    private List<Line> open(T item) {
        Objects.requireNonNull(item);
        synchronized (this) {
            if (closed) {
                throw new IllegalStateException("Closed");
            }
            return new ArrayList<>(lines);
        }
    }

    /** Publishes an item, waiting for room; returns the largest number of items some buffer holds. */
    public int submit(T item) {
        int lag = 0;
        boolean interrupted = false;
        for (Line line : open(item)) {
            for (boolean added = false; !added; ) {
                try {
                    added = line.offer(item, -1L);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            lag = Math.max(lag, line.lag());
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return lag;
    }

    /** Publishes an item where there is room; returns the lag, or minus the number of drops. */
    public int offer(T item, BiPredicate<Flow.Subscriber<? super T>, ? super T> onDrop) {
        return offer(item, 0L, TimeUnit.NANOSECONDS, onDrop);
    }

    /** Publishes an item where there is room in time; returns the lag, or minus the number of drops. */
    public int offer(T item, long timeout, TimeUnit unit, BiPredicate<Flow.Subscriber<? super T>, ? super T> onDrop) {
        long nanos = Math.max(unit.toNanos(timeout), 0L);
        int lag = 0;
        int drops = 0;
        for (Line line : open(item)) {
            boolean added = offer(line, item, nanos);
            if (!added && onDrop != null && onDrop.test(line.subscriber, item)) {
                added = offer(line, item, 0L);
            }
            drops += added ? 0 : 1;
            lag = Math.max(lag, line.lag());
        }
        return drops > 0 ? -drops : lag;
    }

    private boolean offer(Line line, T item, long nanos) {
        try {
            return line.offer(item, nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void finish(Throwable cause) {
        List<Line> last;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            closedBy = cause;
            last = new ArrayList<>(lines);
            lines.clear();
        }
        for (Line line : last) {
            line.end(cause);
        }
    }

    /** Completes the subscribers once they have what was submitted. */
    @Override
    public void close() {
        finish(null);
    }

    /** Fails the subscribers once they have what was submitted. */
    public void closeExceptionally(Throwable error) {
        finish(Objects.requireNonNull(error));
    }

    /** Tells whether it is closed. */
    public synchronized boolean isClosed() {
        return closed;
    }

    /** Returns what it was closed with, or null. */
    public synchronized Throwable getClosedException() {
        return closedBy;
    }

    /** Tells whether there are subscribers. */
    public boolean hasSubscribers() {
        return getNumberOfSubscribers() > 0;
    }

    /** Returns the number of subscribers. */
    public synchronized int getNumberOfSubscribers() {
        return lines.size();
    }

    /** Returns the executor. */
    public Executor getExecutor() {
        return executor;
    }

    /** Returns the size of a subscriber's buffer. */
    public int getMaxBufferCapacity() {
        return capacity;
    }

    /** Returns the subscribers. */
    public List<Flow.Subscriber<? super T>> getSubscribers() {
        List<Flow.Subscriber<? super T>> all = new ArrayList<>();
        for (Line line : lines()) {
            all.add(line.subscriber);
        }
        return all;
    }

    /** Tells whether somebody has subscribed. */
    public synchronized boolean isSubscribed(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber);
        for (Line line : lines) {
            if (line.subscriber.equals(subscriber)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the smallest number of items a subscriber has asked for and not been given, less its buffer. */
    public long estimateMinimumDemand() {
        List<Line> all = lines();
        long least = all.isEmpty() ? 0 : Long.MAX_VALUE;
        for (Line line : all) {
            least = Math.min(least, line.demand());
        }
        return least;
    }

    /** Returns the largest number of items some buffer holds. */
    public int estimateMaximumLag() {
        int most = 0;
        for (Line line : lines()) {
            most = Math.max(most, line.lag());
        }
        return most;
    }

    /** Subscribes an action; the future completes with the publisher. */
    public CompletableFuture<Void> consume(Consumer<? super T> consumer) {
        Objects.requireNonNull(consumer);
        CompletableFuture<Void> end = new CompletableFuture<>();
        subscribe(new Flow.Subscriber<T>() {
            private Flow.Subscription subscription;

            @Override
            public void onSubscribe(Flow.Subscription s) {
                subscription = s;
                end.whenComplete((ignored, failure) -> s.cancel());
                if (!end.isDone()) {
                    s.request(Long.MAX_VALUE);
                }
            }

            @Override
            public void onNext(T item) {
                try {
                    consumer.accept(item);
                } catch (Throwable thrown) {
                    subscription.cancel();
                    end.completeExceptionally(thrown);
                }
            }

            @Override
            public void onError(Throwable failure) {
                end.completeExceptionally(failure);
            }

            @Override
            public void onComplete() {
                end.complete(null);
            }
        });
        return end;
    }
}
