package se.protokollsok.web;

import io.javalin.http.Context;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.web.OriginalPages.Fineness;
import se.protokollsok.web.OriginalPages.Format;
import se.protokollsok.web.OriginalPages.Look;

/** Sends pictures of pages. */
final class Pictures {
  /** Example: {@code 3.png}. */
  private static final Pattern NAME = Pattern.compile("([1-9][0-9]{0,4})\\.(png|jpg)");

  private static final String FOREVER = "public, max-age=31536000, immutable";
  private static final String VERSION = "v";
  private static final String CLOSE = "nara";
  private static final String SECONDS_TO_WAIT = "3";

  private final OriginalPages pages;
  private final Edge edge;

  Pictures(OriginalPages pages, Edge edge) {
    this.pages = pages;
    this.edge = edge;
  }

  /** Returns the address of a picture below that of its protocol. */
  static String path(int page, Format format, Fineness fineness, String version) {
    return "/sida/"
        + page
        + (format == Format.PNG ? ".png" : ".jpg")
        + "?"
        + VERSION
        + "="
        + version
        + (fineness == Fineness.CLOSE ? "&" + CLOSE + "=1" : "");
  }

  /** Answers with the picture a name such as {@code 3.png} stands for. */
  void send(Context context, ArchivedFile file, String name) {
    Matcher asked = NAME.matcher(name);
    if (!asked.matches() || Integer.parseInt(asked.group(1)) > file.pages()) {
      edge.answer(context, Problem.of(404));
      return;
    }
    int page = Integer.parseInt(asked.group(1));
    Format format = asked.group(2).equals("png") ? Format.PNG : Format.JPG;
    boolean close = "1".equals(context.queryParam(CLOSE));
    Look look = new Look(close ? Fineness.CLOSE : Fineness.WHOLE, format);
    String version = pages.version(file);
    if (edge.unchanged(context, version)) {
      return;
    }
    switch (pages.picture(file, page, look)) {
      case OriginalPages.Drawn drawn -> {
        if (version.equals(context.queryParam(VERSION))) {
          context.header("Cache-Control", FOREVER);
        }
        context.contentType(drawn.mediaType()).result(drawn.bytes());
      }
      case OriginalPages.Busy busy -> busy(context);
      case OriginalPages.Missing missing -> edge.answer(context, Problem.of(404));
    }
  }

  /** Nobody reads it but a browser that shows a picture; it is to ask again soon. */
  private static void busy(Context context) {
    context.removeHeader("ETag");
    context.header("Cache-Control", "no-store").header("Retry-After", SECONDS_TO_WAIT);
    context
        .status(503)
        .contentType("text/plain; charset=utf-8")
        .result("Sidans bild ritas just nu. Försök igen om några sekunder.");
  }
}
