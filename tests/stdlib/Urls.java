import java.net.*;

/** java.net.URL: parsing, resolving, comparing; content types and proxies. */
public class Urls {
    public static void main(String[] args) throws Exception {
 String[][] s={{null,"file:///a/b"},
            {null,"file:/a/b"},
            {null,"file:a/b"},
            {null,"http://u:p@h:81/x/y?q=1#r"},
            {null,"http://h"},
            {null,"HTTP://H/"},
            {null,"http://h/a/../b"},
            {null,"http://h/a/./b/.."},
            {"http://h/a/b?q","c"},
            {"http://h/a/b","/c"},
            {"http://h/a/b","../c"},
            {"http://h/a/b","../../../c"},
            {"http://h/a/b","?z"},
            {"http://h/a/b","#z"},
            {"http://h/a/b",""},
            {"http://h/a/b","http:c"},
            {"http://h/a/b","//g/c"},
            {"http://h/a/b#f","c/."},
            {"file:/a/b/","c/d"},
            {"jar:file:/x.jar!/a/b","c"},
            {"jar:file:/x.jar!/a/b","/c"},
            {"jar:file:/x.jar!/a/b","../c"},
            {"jar:file:/x.jar!/a/b/","../../c"},
            {"jar:file:/x.jar!/a/b","#f"},
            {null,"jar:file:/x.jar!/a/../b#q"},
            {null,"jar:file:/x.jar"},
            {null,"foo:bar"},
            {null,"abc"},
            {null,""},
            {null,"http://h:xx/"},
            {null,"http://h:-2/"},
            {null,"http://[::1]:8/z"},
            {null,"url:http://h/"},
            {null," file:/a b "},
            {null,"http://h?x=y"},
            {null,"http://h:/p"},
            {null,"mailto:a@b"},
            {"http://h/a?x/y/z","b"},
            {null,"http://h/?a#b#c"},
            {"http://h","c"},
            {null,"jrt:/java.base/x"},
            {null,"file://host/p"}};
 for(String[] p:s) try { URL u= p[0]==null? new URL(p[1]) : new URL(new URL(p[0]),p[1]);
  System.out.println(p[0]+" "+p[1]+" => "+u+" ["+u.getProtocol()+"|"+u.getAuthority()+"|"+u.getUserInfo()+"|"+u.getHost()+"|"+u.getPort()+"|"+u.getDefaultPort()+"|"+u.getPath()+"|"+u.getQuery()+"|"+u.getFile()+"|"+u.getRef()+"]");
 } catch(Exception e){System.out.println(p[0]+" "+p[1]+" => "+e+".");}
 try{new URL(null);}catch(Exception e){System.out.println(e);}
 try{new URL("foo","h","f");}catch(Exception e){System.out.println(e);}
 try{new URL("http","h",-5,"f");}catch(Exception e){System.out.println(e);}
 System.out.println(new URL("http","h",5,"f")+" "+new URL("http","h",5,"/f?q#r").getRef()+new URL("http","::1","/f")+new URL("file",null,"/f")+new URL("file","","/f").getAuthority());
 System.out.println(new URL("http://h/a").equals(new URL("http://h:80/a"))+" "+new URL("file:/a").equals(new URL("file:///a"))+" "+new URL("file:/a").hashCode()+" "+new URL("file:/a#b").hashCode()+" "+new URL("file:/a#b").sameFile(new URL("file:/a"))+ " "+new URL("file:/a").equals(new URL("file://localhost/a"))+new URL("file:/a#b").toURI());
 try{new URL("file:/a b").toURI();}catch(Exception e){System.out.println(e);}
        for (String f : new String[] {"a.html", "a.txt", "a.class", "a.jar", "a.png", "a.xml", "a.json", "a.unknown", "a"})
            System.out.print(URLConnection.guessContentTypeFromName(f) + " ");
        System.out.println(URLConnection.guessContentTypeFromStream(new java.io.ByteArrayInputStream("<?xml version".getBytes()))
            + URLConnection.guessContentTypeFromStream(new java.io.ByteArrayInputStream("GIF89a".getBytes())));
        System.out.println(Proxy.NO_PROXY + " " + new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("h", 8))
            + " " + new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("h", 8)).equals(Proxy.NO_PROXY));
        URLStreamHandler upper = new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL u) {
                return new URLConnection(u) {
                    @Override
                    public void connect() {
                        connected = true;
                    }

                    @Override
                    public java.io.InputStream getInputStream() {
                        connect();
                        return new java.io.ByteArrayInputStream(u.getPath().toUpperCase().getBytes());
                    }

                    @Override
                    public String getHeaderField(String name) {
                        return name.equals("content-length") ? "12" : null;
                    }
                };
            }
        };
        URL own = new URL(null, "upper://host:5/some/path?q#r", upper);
        System.out.println(own + " " + own.getQuery() + own.getPort() + " " + new String(own.openStream().readAllBytes()));
        System.out.println(new URL(own, "../x") + " " + own.equals(new URL(own, "/some/path?q#r")) + " " + own.sameFile(new URL(own, "path?q")));
        URLConnection c = own.openConnection();
        c.setRequestProperty("a", "b");
        c.addRequestProperty("a", "c");
        System.out.println(c.getContentLength() + " " + c.getContentType() + c.getRequestProperties() + c.getRequestProperty("a") + c.getDoInput() + c.getDoOutput() + c.getUseCaches());
        c.getInputStream();
        try {
            c.setDoOutput(true);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            c.getOutputStream();
        } catch (UnknownServiceException e) {
            System.out.println(e.getMessage());
        }
    }
}
// expect: null file:///a/b => file:/a/b [file||null||-1|-1|/a/b|null|/a/b|null]
// expect: null file:/a/b => file:/a/b [file|null|null||-1|-1|/a/b|null|/a/b|null]
// expect: null file:a/b => file:a/b [file|null|null||-1|-1|a/b|null|a/b|null]
// expect: null http://u:p@h:81/x/y?q=1#r => http://u:p@h:81/x/y?q=1#r [http|u:p@h:81|u:p|h|81|80|/x/y|q=1|/x/y?q=1|r]
// expect: null http://h => http://h [http|h|null|h|-1|80||null||null]
// expect: null HTTP://H/ => http://H/ [http|H|null|H|-1|80|/|null|/|null]
// expect: null http://h/a/../b => http://h/a/../b [http|h|null|h|-1|80|/a/../b|null|/a/../b|null]
// expect: null http://h/a/./b/.. => http://h/a/./b/.. [http|h|null|h|-1|80|/a/./b/..|null|/a/./b/..|null]
// expect: http://h/a/b?q c => http://h/a/c [http|h|null|h|-1|80|/a/c|null|/a/c|null]
// expect: http://h/a/b /c => http://h/c [http|h|null|h|-1|80|/c|null|/c|null]
// expect: http://h/a/b ../c => http://h/c [http|h|null|h|-1|80|/c|null|/c|null]
// expect: http://h/a/b ../../../c => http://h/../../c [http|h|null|h|-1|80|/../../c|null|/../../c|null]
// expect: http://h/a/b ?z => http://h/a/?z [http|h|null|h|-1|80|/a/|z|/a/?z|null]
// expect: http://h/a/b #z => http://h/a/b#z [http|h|null|h|-1|80|/a/b|null|/a/b|z]
// expect: http://h/a/b  => http://h/a/b [http|h|null|h|-1|80|/a/b|null|/a/b|null]
// expect: http://h/a/b http:c => http://h/a/c [http|h|null|h|-1|80|/a/c|null|/a/c|null]
// expect: http://h/a/b //g/c => http://g/c [http|g|null|g|-1|80|/c|null|/c|null]
// expect: http://h/a/b#f c/. => http://h/a/c/ [http|h|null|h|-1|80|/a/c/|null|/a/c/|null]
// expect: file:/a/b/ c/d => file:/a/b/c/d [file|null|null||-1|-1|/a/b/c/d|null|/a/b/c/d|null]
// expect: jar:file:/x.jar!/a/b c => jar:file:/x.jar!/a/c [jar|null|null||-1|-1|file:/x.jar!/a/c|null|file:/x.jar!/a/c|null]
// expect: jar:file:/x.jar!/a/b /c => jar:file:/x.jar!/c [jar|null|null||-1|-1|file:/x.jar!/c|null|file:/x.jar!/c|null]
// expect: jar:file:/x.jar!/a/b ../c => jar:file:/x.jar!/c [jar|null|null||-1|-1|file:/x.jar!/c|null|file:/x.jar!/c|null]
// expect: jar:file:/x.jar!/a/b/ ../../c => jar:file:/x.jar!/c [jar|null|null||-1|-1|file:/x.jar!/c|null|file:/x.jar!/c|null]
// expect: jar:file:/x.jar!/a/b #f => jar:file:/x.jar!/a/b#f [jar|null|null||-1|-1|file:/x.jar!/a/b|null|file:/x.jar!/a/b|f]
// expect: null jar:file:/x.jar!/a/../b#q => jar:file:/x.jar!/a/../b#q [jar|null|null||-1|-1|file:/x.jar!/a/../b|null|file:/x.jar!/a/../b|q]
// expect: null jar:file:/x.jar => java.net.MalformedURLException: no !/ in spec.
// expect: null foo:bar => java.net.MalformedURLException: unknown protocol: foo.
// expect: null abc => java.net.MalformedURLException: no protocol: abc.
// expect: null  => java.net.MalformedURLException: no protocol: .
// expect: null http://h:xx/ => java.net.MalformedURLException: Error at index 0 in: "xx".
// expect: null http://h:-2/ => java.net.MalformedURLException: Invalid port number :-2.
// expect: null http://[::1]:8/z => http://[::1]:8/z [http|[::1]:8|null|[::1]|8|80|/z|null|/z|null]
// expect: null url:http://h/ => http://h/ [http|h|null|h|-1|80|/|null|/|null]
// expect: null  file:/a b  => file:/a b [file|null|null||-1|-1|/a b|null|/a b|null]
// expect: null http://h?x=y => http://h?x=y [http|h|null|h|-1|80||x=y|?x=y|null]
// expect: null http://h:/p => http://h:/p [http|h:|null|h|-1|80|/p|null|/p|null]
// expect: null mailto:a@b => mailto:a@b [mailto|null|null||-1|-1|a@b|null|a@b|null]
// expect: http://h/a?x/y/z b => http://h/b [http|h|null|h|-1|80|/b|null|/b|null]
// expect: null http://h/?a#b#c => http://h/?a#b#c [http|h|null|h|-1|80|/|a|/?a|b#c]
// expect: http://h c => http://h/c [http|h|null|h|-1|80|/c|null|/c|null]
// expect: null jrt:/java.base/x => jrt:/java.base/x [jrt|null|null||-1|-1|/java.base/x|null|/java.base/x|null]
// expect: null file://host/p => file://host/p [file|host|null|host|-1|-1|/p|null|/p|null]
// expect: java.net.MalformedURLException: Cannot invoke "String.length()" because "spec" is null
// expect: java.net.MalformedURLException: unknown protocol: foo
// expect: java.net.MalformedURLException: Invalid port number :-5
// expect: http://h:5f rhttp://[::1]/ffile:/f
// expect: true true 3144589 3144687 true truefile:/a#b
// expect: java.net.URISyntaxException: Illegal character in path at index 7: file:/a b
// expect: text/html text/plain null application/java-archive image/png application/xml application/json null null application/xmlimage/gif
// expect: DIRECT HTTP @ h/<unresolved>:8 false
// expect: upper://host:5/some/path?q#r q5 /SOME/PATH
// expect: upper://host:5/x true true
// expect: 12 null{a=[c, b]}ctruefalsetrue
// expect: Already connected
// expect: protocol doesn't support output
