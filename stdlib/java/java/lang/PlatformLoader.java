package java.lang;

/** The loader between the system's and the library's; defines nothing itself. */
final class PlatformLoader extends ClassLoader {
    PlatformLoader() {
        super("platform", null);
    }
}
