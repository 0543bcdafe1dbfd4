package se.protokollsok.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Another web site, on a port of its own: an intranet whose pages a test writes. */
final class ForeignSite implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private volatile String policy = "";

  ForeignSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  /** Returns the site's origin. */
  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Makes the site send this policy with its pages; empty for none. */
  void policy(String sent) {
    policy = sent;
  }

  /** Puts a page on the site and returns its whole address. */
  String page(String path, String body) {
    pages.put(
        path,
        """
        <!doctype html>
        <html lang="sv">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Intranätet</title>
        <link rel="stylesheet" href="/intranat.css">
        <link rel="icon" href="data:,">
        </head>
        <body>
        <h1>Intranätet</h1>
        <p>En sida på en annan webbplats.</p>
        %s
        </body>
        </html>
        """
            .formatted(body));
    return origin() + path;
  }

  /** Sets the style sheet of its pages. */
  void style(String css) {
    pages.put("/intranat.css", css);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String body = pages.getOrDefault(path, "");
    String type = path.endsWith(".css") ? "text/css" : "text/html";
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    if (!policy.isEmpty()) {
      exchange.getResponseHeaders().set("Content-Security-Policy", policy);
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
