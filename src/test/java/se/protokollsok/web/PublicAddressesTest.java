package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At which address a request on the wire reached the site. */
class PublicAddressesTest {
  private static final String FORWARDED =
      "X-Forwarded-Proto: https\r\nX-Forwarded-Host: intranat.example\r\n";

  /** Returns the origin and the port it was taken at, after asking over a connection of its own. */
  private static String ask(Reach reach, String address, String head) throws IOException {
    Javalin server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.routes.get(
                  "/", context -> context.result(new PublicAddresses(reach).of(context).origin()));
            });
    server.start(address, 0);
    try (Socket socket = new Socket(address, server.port())) {
      String request = head + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
      String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
      return body.replace(":" + server.port(), ":PORT");
    } finally {
      server.stop();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 127.0.0.1, https://intranat.example",
    "127.0.0.1, 127.0.0.0/8, https://intranat.example",
    "127.0.0.1, 10.0.0.5, http://inre.example:8080",
    "127.0.0.1, '', http://inre.example:8080",
    "::1, ::1, https://intranat.example",
    "::1, 127.0.0.1, http://inre.example:8080"
  })
  void isWhatATrustedProxySays(String address, String proxy, String origin) throws IOException {
    String head = "GET / HTTP/1.1\r\nHost: inre.example:8080\r\n" + FORWARDED;
    assertEquals(origin, ask(Reach.of("", List.of(proxy)), address, head));
  }

  @Test
  void isTheServersOwnWhereTheRequestNamesNone() throws IOException {
    assertEquals("http://127.0.0.1:PORT", ask(Reach.DIRECT, "127.0.0.1", "GET / HTTP/1.0\r\n"));
    assertEquals("http://[0:0:0:0:0:0:0:1]:PORT", ask(Reach.DIRECT, "::1", "GET / HTTP/1.0\r\n"));
  }

  @Test
  void joinsHeadersThatAreSentTwice() throws IOException {
    String head =
        "GET / HTTP/1.1\r\nHost: inre.example\r\nX-Forwarded-Host: ond.example\r\n" + FORWARDED;
    assertEquals(
        "https://intranat.example", ask(Reach.of("", List.of("127.0.0.1")), "127.0.0.1", head));
  }
}
