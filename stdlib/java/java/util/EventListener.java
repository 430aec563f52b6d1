package java.util;

/** Marks listeners of events. */
public interface EventListener {
}
