package se.protokollsok.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.protocol.ArchivedProtocol;

/** A server over the samples on a free port, and a client that follows nothing. */
final class SampleServer implements AutoCloseable {
  private final SampleEngine engine;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final WebServer server;
  private final String base;

  SampleServer(String base) {
    this(new WebSettings("127.0.0.1", 0, base));
  }

  SampleServer(WebSettings settings) {
    this(settings, OriginalPages.NONE);
  }

  SampleServer(WebSettings settings, OriginalPages pages) {
    this(settings, pages, Samples.protocols());
  }

  SampleServer(WebSettings settings, List<ArchivedProtocol> protocols) {
    this(settings, OriginalPages.NONE, protocols);
  }

  private SampleServer(
      WebSettings settings, OriginalPages pages, List<ArchivedProtocol> protocols) {
    engine = new SampleEngine(protocols);
    base = settings.basePath();
    WebServer.Archive archive = new WebServer.Archive(SampleServer::open, pages);
    server = WebServer.start(engine, archive, settings, clock(SampleRegister.TODAY));
  }

  private static Clock clock(LocalDate day) {
    return Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  private static InputStream open(ArchivedFile file) throws IOException {
    if (file.path().contains("protokoll 7")) {
      throw new IOException("changed: " + file.path());
    }
    return new ByteArrayInputStream(Samples.ORIGINAL);
  }

  SampleEngine engine() {
    return engine;
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.port() + base + path;
  }

  List<String> routes() {
    return server.routes();
  }

  int port() {
    return server.port();
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  /** Returns the media type of an answer, without blanks. */
  static String mediaType(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("").replace(" ", "");
  }

  /** Returns what is answered to who knows this server by another name. */
  String getAs(String host, String path) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String lines = "GET " + base + path + " HTTP/1.0\r\nHost: " + host + "\r\n\r\n";
      socket.getOutputStream().write(lines.getBytes(StandardCharsets.ISO_8859_1));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(url(path)));
    return headers.length == 0 ? builder : builder.headers(headers);
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for an answer", e);
    }
  }

  @Override
  public void close() {
    server.close();
    client.close();
  }
}
