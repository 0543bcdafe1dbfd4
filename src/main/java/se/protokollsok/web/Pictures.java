package se.protokollsok.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.search.Withheld;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.web.OriginalPages.Fineness;
import se.protokollsok.web.OriginalPages.Format;
import se.protokollsok.web.OriginalPages.Look;
import se.protokollsok.web.OriginalPages.Picture;

/** Sends pictures of pages. */
final class Pictures {
  /** Example: {@code 3.png}. */
  private static final Pattern NAME = Pattern.compile("([1-9][0-9]{0,4})\\.(png|jpg)");

  /** Example: {@code 1204-1236}. */
  private static final Pattern STRIP = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");

  /** Readers keep it, nobody between: what is hidden later is to be gone there. */
  private static final String FOREVER = "private, max-age=31536000, immutable";

  private static final String VERSION = "v";
  private static final String CLOSE = "nara";
  private static final String LINES = "remsa";
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

  /**
   * Returns the address of a strip of a page below that of its protocol: the lines a text stands
   * on.
   */
  static String strip(SourceSpan span, String version) {
    return path(span.page(), Format.JPG, Fineness.CLOSE, version)
        + "&"
        + LINES
        + "="
        + span.begin()
        + "-"
        + span.end();
  }

  /**
   * Returns the address of the strip of a text whose misread words were put right, where there may
   * be one.
   *
   * @param protocol the address of its protocol
   * @param path of its file
   */
  static Optional<String> strip(
      OriginalPages pages, String protocol, String path, SourceSpan span) {
    String version = span.length() == 0 ? "" : pages.version(span.file());
    boolean pdf = path.toLowerCase(Locale.ROOT).endsWith(".pdf");
    return version.isEmpty() || !pdf || span.page() == SourceSpan.UNKNOWN_PAGE
        ? Optional.empty()
        : Optional.of(protocol + strip(span, version));
  }

  /** Answers with the picture the end of an address such as {@code 3.png} stands for. */
  void send(Context context, ArchivedFile file, Withheld withheld) {
    Matcher asked = NAME.matcher(context.pathParam("name"));
    if (!asked.matches() || Integer.parseInt(asked.group(1)) > file.pages()) {
      edge.answer(context, Problem.of(404));
      return;
    }
    int page = Integer.parseInt(asked.group(1));
    if (withheld.hidesPage(page)) {
      edge.answer(context, Problem.hidden());
      return;
    }
    String version = pages.version(file.hash());
    if (!edge.unchanged(context, version)) {
      Format format = asked.group(2).equals("png") ? Format.PNG : Format.JPG;
      send(context, picture(context, file, page, format), version);
    }
  }

  private Picture picture(Context context, ArchivedFile file, int page, Format format) {
    String lines = context.queryParam(LINES);
    if (lines == null) {
      boolean close = "1".equals(context.queryParam(CLOSE));
      return pages.picture(file, page, new Look(close ? Fineness.CLOSE : Fineness.WHOLE, format));
    }
    Matcher span = STRIP.matcher(lines);
    if (!span.matches()) {
      return new OriginalPages.Missing();
    }
    int begin = Integer.parseInt(span.group(1));
    int end = Integer.parseInt(span.group(2));
    return end < begin
        ? new OriginalPages.Missing()
        : pages.strip(file, new SourceSpan(file.hash(), page, begin, end));
  }

  private void send(Context context, Picture picture, String version) {
    switch (picture) {
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
