// flags: --allow-read=build/tests --allow-write=build/tests
import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.logging.*;

/** Loggers, levels, handlers, formatters and their configuration. */
public class Logging {
    static class Collecting extends Handler {
        @Override public void publish(LogRecord r) {
            if (isLoggable(r)) {
                System.out.println(r.getLoggerName() + " " + r.getLevel() + " " + r.getSourceClassName() + "." + r.getSourceMethodName()
                        + " " + new SimpleFormatter().formatMessage(r) + " " + r.getThrown());
            }
        }
        @Override public void flush() { System.out.println("flushed"); }
        @Override public void close() { System.out.println("closed"); }
    }

    static class Odd extends Level {
        Odd() { super("ODD", 850); }
    }

    static void levels() {
        new Odd();
        System.out.println(Level.parse("ODD").intValue() + " " + Level.parse("800") + " " + Level.parse("850") + " " + Level.parse("7").getName());
        try {
            Level.parse("LOUD");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Level.ALL.intValue() + " " + Level.OFF.intValue() + " " + Level.FINE.hashCode() + Level.INFO.equals(new Odd()) + Level.INFO.getLocalizedName());
    }

    static void messages(Logger log) {
        log.info("plain {0}");
        log.log(Level.INFO, "one {0}", 1);
        log.log(Level.WARNING, "two {1} {0}", new Object[] {"a", "b"});
        log.log(Level.SEVERE, "failed", new IllegalStateException("why"));
        log.log(Level.INFO, "no parameter", 5);
        log.fine("not seen");
        log.fine(() -> { throw new AssertionError(); });
        log.severe(() -> "made");
        log.logp(Level.CONFIG, "C", "m", "configured");
        log.logp(Level.INFO, "C", "m", "placed {0}", "x");
        log.log(Level.INFO, new Exception("x"), () -> "late");
        log.log(Level.INFO, "it''s {0,number} {", 1000);
        log.setLevel(Level.ALL);
        log.entering("C", "m");
        log.entering("C", "m", new Object[] {1, 2});
        log.exiting("C", "m", "r");
        log.throwing("C", "m", new Error());
        log.setFilter(r -> r.getMessage().startsWith("y"));
        log.info("no");
        log.info("yes");
        log.setFilter(null);
    }

    static void tree() {
        Logger deep = Logger.getLogger("t.a.b.c");
        Logger top = Logger.getLogger("t");
        Logger middle = Logger.getLogger("t.a");
        System.out.println(deep.getParent() == middle);
        System.out.println(middle.getParent() == top);
        System.out.println(top.getParent().getName().isEmpty() + " " + top.getParent().getParent() + " " + deep.getLevel());
        top.setLevel(Level.FINE);
        System.out.println(deep.isLoggable(Level.FINE) + " " + deep.isLoggable(Level.FINER) + " " + (Logger.getLogger("t.a") == middle));
        deep.setLevel(Level.OFF);
        System.out.println(deep.isLoggable(Level.OFF) + " " + Logger.getAnonymousLogger().getName() + Logger.getGlobal().getName());
        System.out.println(LogManager.getLogManager().getLogger("t.x") + " " + Collections.list(LogManager.getLogManager().getLoggerNames()).contains("t.a.b.c"));
        Logger root = Logger.getLogger("");
        System.out.println(root.getLevel() + " " + root.getHandlers().length + " " + root.getHandlers()[0].getClass() + root.getHandlers()[0].getLevel());
    }

    static void streams() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setProperty("java.util.logging.SimpleFormatter.format", "%4$s|%3$s|%2$s|%5$s|%6$s%n");
        StreamHandler handler = new StreamHandler(bytes, new SimpleFormatter());
        Logger log = Logger.getLogger("streams");
        log.setUseParentHandlers(false);
        log.addHandler(handler);
        log.info("hello");
        log.fine("no");
        handler.setLevel(Level.WARNING);
        log.info("no");
        handler.close();
        System.out.print(bytes);
        log.removeHandler(handler);
        System.out.println(log.getHandlers().length);

        bytes.reset();
        handler = new StreamHandler(bytes, new XMLFormatter());
        LogRecord r = new LogRecord(Level.INFO, "a < b & c");
        r.setMillis(1234567890123L);
        r.setSequenceNumber(7);
        r.setLoggerName("x");
        r.setSourceClassName("C");
        r.setSourceMethodName("m");
        handler.publish(r);
        handler.close();
        System.out.print(bytes);

        MemoryHandler memory = new MemoryHandler(new Collecting(), 2, Level.WARNING);
        for (String text : "one two three".split(" ")) memory.publish(new LogRecord(Level.INFO, text));
        memory.publish(new LogRecord(Level.SEVERE, "push"));
        memory.flush();
        memory.close();
        System.out.println(memory.getLevel() + " " + memory.getPushLevel());
    }

    static void files() throws IOException {
        Path folder = Files.createDirectories(Path.of("build/tests/scratch-logs"));
        FileHandler handler = new FileHandler(folder + "/log%g.txt", 40, 2, false);
        handler.setFormatter(new SimpleFormatter());
        for (int i = 0; i < 5; i++) {
            LogRecord r = new LogRecord(Level.INFO, "record number " + i);
            r.setSourceClassName("C");
            handler.publish(r);
        }
        handler.close();
        for (String name : new String[] {"log0.txt", "log1.txt"}) {
            System.out.println(Files.readAllLines(folder.resolve(name)));
            Files.delete(folder.resolve(name));
        }
        Files.deleteIfExists(folder);
    }

    static void configuration() throws IOException {
        String text = "handlers=\n.level=SEVERE\nconf.level=FINEST\nconf.useParentHandlers=false\nown=thing\n";
        LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(text.getBytes()));
        System.out.println(Logger.getLogger("conf").getLevel() + " " + Logger.getLogger("conf").getUseParentHandlers() + " "
                + Logger.getLogger("").getLevel() + " " + Logger.getLogger("").getHandlers().length + " "
                + LogManager.getLogManager().getProperty("own"));
        LogManager.getLogManager().reset();
        System.out.println(Logger.getLogger("conf").getLevel() + " " + Logger.getLogger("").getLevel());
    }

    public static void main(String[] args) throws IOException {
        levels();
        Logger log = Logger.getLogger("main.log");
        log.setUseParentHandlers(false);
        log.addHandler(new Collecting());
        messages(log);
        tree();
        streams();
        files();
        configuration();
        // expect: 850 INFO ODD 7
        // expect: Bad level "LOUD"
        // expect: -2147483648 2147483647 500falseINFO
        // expect: main.log INFO Logging.messages plain {0} null
        // expect: main.log INFO Logging.messages one 1 null
        // expect: main.log WARNING Logging.messages two b a null
        // expect: main.log SEVERE Logging.messages failed java.lang.IllegalStateException: why
        // expect: main.log INFO Logging.messages no parameter null
        // expect: main.log SEVERE Logging.messages made null
        // expect: main.log INFO C.m placed x null
        // expect: main.log INFO Logging.messages late java.lang.Exception: x
        // expect: main.log INFO Logging.messages it''s {0,number} { null
        // expect: main.log FINER C.m ENTRY null
        // expect: main.log FINER C.m ENTRY 1 2 null
        // expect: main.log FINER C.m RETURN r null
        // expect: main.log FINER C.m THROW java.lang.Error
        // expect: main.log INFO Logging.messages yes null
        // expect: true
        // expect: true
        // expect: true null null
        // expect: true false true
        // expect: false nullglobal
        // expect: null true
        // expect: INFO 1 class java.util.logging.ConsoleHandlerINFO
        // expect: INFO|streams|Logging streams|hello|
        // expect: 0
        // expect: <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        // expect: <!DOCTYPE log SYSTEM "logger.dtd">
        // expect: <log>
        // expect: <record>
        // expect:   <date>2009-02-13T23:31:30.123Z</date>
        // expect:   <millis>1234567890123</millis>
        // expect:   <sequence>7</sequence>
        // expect:   <logger>x</logger>
        // expect:   <level>INFO</level>
        // expect:   <class>C</class>
        // expect:   <method>m</method>
        // expect:   <thread>1</thread>
        // expect:   <message>a &lt; b &amp; c</message>
        // expect: </record>
        // expect: </log>
        // expect: null INFO null.null three null
        // expect: null SEVERE null.null push null
        // expect: flushed
        // expect: closed
        // expect: OFF WARNING
        // expect: [INFO|null|C|record number 4|]
        // expect: [INFO|null|C|record number 2|, INFO|null|C|record number 3|]
        // expect: closed
        // expect: FINEST false SEVERE 0 thing
        // expect: null INFO
    }
}
