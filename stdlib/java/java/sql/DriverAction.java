package java.sql;

/** Is told when its driver is deregistered. */
public interface DriverAction {
    /** Deregisters. */
    void deregister();
}
