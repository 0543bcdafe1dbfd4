package se.protokollsok.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error, for people and programs.
 *
 * @param status the HTTP status
 * @param title what sort of error, in Swedish
 * @param detail what was wrong and what to do, in Swedish
 * @param parameter the parameter at fault, if one is
 */
record Problem(int status, String title, String detail, Optional<String> parameter) {
  /** The media type of RFC 9457. */
  static final String MEDIA_TYPE = "application/problem+json";

  /** Returns the usual problem of a status. */
  static Problem of(int status) {
    return switch (status) {
      case 400 -> plain(status, "Felaktig begäran", "Begäran kan inte läsas.");
      case 404 -> plain(status, "Finns inte", "Det finns inget på den här adressen.");
      case 405 -> plain(status, "Metoden finns inte", "Här går det bara att läsa, med GET.");
      case 410 ->
          plain(
              status, "Borttaget", "Det som fanns på den här adressen har tagits bort ur arkivet.");
      case 414, 431 -> plain(status, "För lång adress", "Adressen är för lång. Korta frågan.");
      case 500 -> plain(status, "Fel i tjänsten", "Något gick fel. Försök igen om en stund.");
      default -> plain(status, "Fel " + status, "Begäran kunde inte besvaras.");
    };
  }

  /** Returns the problem of what the operator hides: that it is so and who to ask, no more. */
  static Problem hidden() {
    return plain(
        410,
        "Visas inte",
        "Det som fanns på den här adressen visas inte, på beslut av den som driver söktjänsten."
            + " Fråga den kommun eller organisation vars protokoll det gäller.");
  }

  private static Problem plain(int status, String title, String detail) {
    return new Problem(status, title, detail, Optional.empty());
  }

  /** Answers with this problem as {@code application/problem+json}. */
  void write(Context context) {
    context.status(status).contentType(MEDIA_TYPE).result(json().getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the body. */
  String json() {
    return Wire.json(new ProblemJson("about:blank", title, status, detail, parameter.orElse(null)));
  }

  private record ProblemJson(
      String type,
      String title,
      int status,
      String detail,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String parameter) {}
}
