package java.net;

/** Splits the text of a URI into its parts, which it stores in a URI. */
final class UriParser {
    private final String input;
    private final URI uri;

    UriParser(String input, URI uri) {
        this.input = input;
        this.uri = uri;
    }

    private URISyntaxException error(String reason, int index) {
        return new URISyntaxException(input, reason, index);
    }

    /** Parses it all; asked so, an authority must have a host. */
    void parse(boolean serverRequired) throws URISyntaxException {
        int length = input.length();
        int end = scan(0, "/?#:");
        int at = 0;
        boolean opaque = false;
        if (end < length && input.charAt(end) == ':') {
            parseScheme(end);
            at = end + 1;
            opaque = at >= length || input.charAt(at) != '/';
        }
        end = opaque ? parseOpaque(at) : parseHierarchical(at, serverRequired);
        if (end < length) {
            check(end + 1, length, UriText.URIC, "fragment");
            uri.fragment = input.substring(end + 1);
        }
    }

    /** Finds the first of some characters; the end if there is none. */
    private int scan(int start, String stops) {
        int i = start;
        while (i < input.length() && stops.indexOf(input.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private void check(int start, int end, int charClass, String what) throws URISyntaxException {
        int stop = UriText.span(input, start, end, charClass);
        if (stop < end && input.charAt(stop) == '%' && (charClass & (UriText.ALPHA | UriText.SCHEME)) == 0) {
            throw error("Malformed escape pair", stop);
        }
        if (stop < end) {
            throw error("Illegal character in " + what, stop);
        }
    }

    private void parseScheme(int end) throws URISyntaxException {
        if (end == 0) {
            throw error("Expected scheme name", 0);
        }
        check(0, 1, UriText.ALPHA, "scheme name");
        check(1, end, UriText.SCHEME, "scheme name");
        uri.scheme = input.substring(0, end);
    }

    private int parseOpaque(int start) throws URISyntaxException {
        int end = scan(start, "#");
        if (end <= start) {
            throw error("Expected scheme-specific part", start);
        }
        check(start, end, UriText.URIC, "opaque part");
        return end;
    }

    private int parseHierarchical(int start, boolean serverRequired) throws URISyntaxException {
        int at = start;
        if (input.startsWith("//", at)) {
            at += 2;
            int end = scan(at, "/?#");
            if (end > at) {
                parseAuthority(at, end, serverRequired);
            } else if (end == input.length()) {
                throw error("Expected authority", at);
            }
            at = end;
        }
        int end = scan(at, "?#");
        check(at, end, UriText.PATH, "path");
        uri.path = input.substring(at, end);
        if (end < input.length() && input.charAt(end) == '?') {
            at = end + 1;
            end = scan(at, "#");
            check(at, end, UriText.URIC, "query");
            uri.query = input.substring(at, end);
        }
        return end;
    }

    /** An authority is user, host and port if it can be read so, else a name of some registry. */
    private void parseAuthority(int start, int end, boolean serverRequired) throws URISyntaxException {
        boolean registry = UriText.span(input, start, end, UriText.REGISTRY) == end;
        int bracket = input.indexOf('[', start);
        if (!registry && (bracket < 0 || bracket >= end)) {
            int stop = UriText.span(input, start, end, UriText.SERVER | UriText.REGISTRY);
            if (stop < end) {
                throw error("Illegal character in authority", stop);
            }
        }
        URISyntaxException failure = null;
        try {
            parseServer(start, end);
        } catch (URISyntaxException e) {
            failure = e;
            uri.userInfo = null;
            uri.host = null;
            uri.port = -1;
        }
        if (failure != null && (serverRequired || !registry)) {
            throw failure;
        }
        uri.authority = input.substring(start, end);
    }

    /** [user@]host[:port] */
    private void parseServer(int start, int end) throws URISyntaxException {
        int at = start;
        int mark = scan(start, "/?#@");
        if (mark < end && input.charAt(mark) == '@') {
            check(at, mark, UriText.USER, "user info");
            uri.userInfo = input.substring(at, mark);
            at = mark + 1;
        }
        at = parseHost(at, end);
        if (at < end && input.charAt(at) == ':') {
            at++;
            int digits = UriText.span(input, at, end, UriText.DIGIT);
            if (digits > at) {
                parsePort(at, digits);
            }
            if (digits < end) {
                throw error("Illegal character in port number", digits);
            }
            at = digits;
        }
        if (at < end) {
            throw error("Expected port number", at);
        }
    }

    private void parsePort(int start, int end) throws URISyntaxException {
        try {
            uri.port = Integer.parseInt(input.substring(start, end));
        } catch (NumberFormatException e) {
            throw error("Malformed port number", start);
        }
    }

    private int parseHost(int start, int end) throws URISyntaxException {
        if (start >= end) {
            throw error("Expected hostname", start);
        }
        if (input.charAt(start) == '[') {
            return parseBrackets(start, end);
        }
        int colon = input.indexOf(':', start);
        int stop = colon < 0 || colon > end ? end : colon;
        if (isIpv4(start, stop)) {
            uri.host = input.substring(start, stop);
            return stop;
        }
        return parseName(start, end);
    }

    private int parseBrackets(int start, int end) throws URISyntaxException {
        int close = input.indexOf(']', start);
        if (close < 0 || close >= end) {
            throw error("Expected closing bracket for IPv6 address", end);
        }
        int percent = input.indexOf('%', start);
        int stop = percent < 0 || percent > close ? close : percent;
        if (stop < close) {
            checkZone(stop + 1, close);
        }
        if (NumericAddress.parse6(input.substring(start + 1, stop)) == null) {
            throw badIpv6(start + 1, stop);
        }
        uri.host = input.substring(start, close + 1);
        return close + 1;
    }

    /** Tells what is wrong with an address. */
    private URISyntaxException badIpv6(int start, int end) {
        boolean gap = false;
        int groups = 0;
        for (int at = start; at < end;) {
            int digits = UriText.span(input, at, end, UriText.HEX);
            if (digits - at > 4) {
                return error("IPv6 hexadecimal digit sequence too long", at);
            }
            groups += digits > at ? 1 : 0;
            at = digits + 1;
            if (digits == end) {
                break;
            }
            if (input.charAt(digits) != ':' || digits == start && !input.startsWith("::", start)) {
                return error("Malformed IPv6 address", start);
            }
            if (at == end) {
                return error("Expected digits for an IPv6 address", end);
            }
            if (input.charAt(at) == ':') {
                if (gap) {
                    return error("Expected hex digits or IPv4 address", at);
                }
                gap = true;
                at++;
            }
        }
        return error(groups < 8 && !gap ? "IPv6 address too short" : "Malformed IPv6 address", start);
    }

    private void checkZone(int start, int end) throws URISyntaxException {
        if (start == end) {
            throw error("scope id expected", -1);
        }
        check(start, end, UriText.ALPHANUM | UriText.USER | UriText.SERVER, "scope id");
    }

    private boolean isIpv4(int start, int end) {
        int at = start;
        for (int part = 0; part < 4; part++) {
            if (part > 0 && (at >= end || input.charAt(at++) != '.')) {
                return false;
            }
            int digits = UriText.span(input, at, end, UriText.DIGIT);
            if (digits == at || digits - at > 9 || Integer.parseInt(input.substring(at, digits)) > 255) {
                return false;
            }
            at = digits;
        }
        return at == end;
    }

    /** Labels of letters, digits and inner hyphens with dots between; the last one begins with a letter. */
    private int parseName(int start, int end) throws URISyntaxException {
        int at = start;
        int last = -1;
        while (at < end && UriText.is(input.charAt(at), UriText.ALPHANUM)) {
            last = at;
            at = UriText.span(input, at, end, UriText.LABEL);
            if (input.charAt(at - 1) == '-') {
                throw error("Illegal character in hostname", at - 1);
            }
            if (at >= end || input.charAt(at) != '.') {
                break;
            }
            at++;
        }
        if (last < 0 && at < end && input.charAt(at) == ':') {
            throw error("Expected hostname", at);
        }
        if (at < end && input.charAt(at) != ':') {
            throw error("Illegal character in hostname", at);
        }
        if (last > start && !UriText.is(input.charAt(last), UriText.ALPHA)) {
            throw error("Illegal character in hostname", last);
        }
        uri.host = input.substring(start, at);
        return at;
    }
}
