// covers: EventListener EventListenerProxy TooManyListenersException Observable Observer EmptyStackException MissingResourceException ServiceConfigurationError InvalidPropertiesFormatException IllformedLocaleException
import java.util.*;

public class EventObjectTest {
    interface Listener extends EventListener {
    }

    @SuppressWarnings("deprecation")
    public static void main(String[] args) {
        show(new EventObject("src"), new EventObject("src").getSource());
        attempt(() -> new EventObject(null));
        EventObject named = new EventObject(5) { };
        show(named, named.getSource());
        Listener listener = new Listener() { };
        EventListenerProxy<Listener> proxy = new EventListenerProxy<>(listener) { };
        show(proxy.getListener() == listener, proxy instanceof EventListener, new TooManyListenersException(), new TooManyListenersException("m"));
        class Source extends Observable {
            void change() {
                setChanged();
            }

            void reset() {
                clearChanged();
            }
        }
        Source source = new Source();
        Observer first = (o, arg) -> System.out.print("first " + arg + " " + (o == source) + "; ");
        source.addObserver(first);
        source.addObserver(first);
        source.addObserver((o, arg) -> System.out.print("second " + arg + "; "));
        source.notifyObservers("ignored");
        source.change();
        show(source.hasChanged(), source.countObservers());
        source.notifyObservers("told");
        source.change();
        source.reset();
        source.notifyObservers();
        source.deleteObserver(first);
        source.change();
        source.notifyObservers();
        show(source.countObservers(), source.hasChanged());
        source.deleteObservers();
        attempt(() -> { source.addObserver(null); return source; });
        show(source.countObservers(), new EmptyStackException());
        MissingResourceException missing = new MissingResourceException("text", "Class", "key");
        show(missing, missing.getClassName(), missing.getKey());
        show(new ServiceConfigurationError("s"), new ServiceConfigurationError("s", new Exception("c")).getCause(), new InvalidPropertiesFormatException("p"), new InvalidPropertiesFormatException(new Exception("q")).getMessage());
        show(new IllformedLocaleException(), new IllformedLocaleException("l"), new IllformedLocaleException("l", 3), new IllformedLocaleException("l", 3).getErrorIndex(), new IllformedLocaleException("l").getErrorIndex());
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
