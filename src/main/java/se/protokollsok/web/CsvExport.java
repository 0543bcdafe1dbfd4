package se.protokollsok.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.search.Hit;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;

/**
 * All hits of a search as a CSV file, written while they are read, from one generation. Only a few
 * are made at a time, so that they never keep searches waiting. Thread-safe.
 */
final class CsvExport {
  /** What it is sent as. */
  static final String MEDIA_TYPE = "text/csv; charset=utf-8";

  /** The names of the columns. */
  static final List<String> COLUMNS =
      List.of(
          "Datum",
          "Organ",
          "Organisation",
          "Nummer",
          "Rubrik",
          "Beslutstyp",
          "Beslut",
          "Adress",
          "Sida",
          "Fil");

  /** What the last row says where not all could be read. */
  static final String BROKEN = "Listan är inte hel: något gick fel när den skrevs. Hämta den igen.";

  private static final Logger LOG = LoggerFactory.getLogger(CsvExport.class);
  private static final int AT_A_TIME = 4;
  private static final String SECONDS_TO_WAIT = "10";

  /** A reader who is slower would hold an old state of the archive, hidden items among it. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final SearchEngine engine;
  private final Links links;
  private final Edge edge;
  private final PublicAddresses publicAddresses;
  private final Semaphore places = new Semaphore(AT_A_TIME);

  CsvExport(Site site) {
    this.engine = site.engine();
    this.links = site.links();
    this.edge = site.edge();
    this.publicAddresses = site.publicAddresses();
  }

  /** Answers with the file. */
  void send(Context context) {
    SearchRequest request = SearchParameters.decode(Api.parameters(context));
    if (edge.unchanged(context, engine.generation())) {
      return;
    }
    if (!places.tryAcquire()) {
      edge.answer(context.header("Retry-After", SECONDS_TO_WAIT), Turns.BUSY);
      return;
    }
    try {
      context.contentType(MEDIA_TYPE);
      context.header("Content-Disposition", Originals.disposition(false, "traffar.csv"));
      if (!context.method().equals(HandlerType.HEAD)) {
        write(context, request);
      }
    } catch (ReaderLeftException left) {
      LOG.debug("a list was not fetched to its end");
    } finally {
      places.release();
    }
  }

  private void write(Context context, SearchRequest request) {
    PublicAddress here = publicAddresses.of(context);
    Writer out =
        new BufferedWriter(new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8));
    put(out, CsvRow.BYTE_ORDER_MARK + CsvRow.of(COLUMNS));
    try {
      Instant last = Instant.now().plus(LONGEST);
      engine.forEachHit(
          request,
          hit -> {
            if (Instant.now().isAfter(last)) {
              throw new IllegalStateException("a list took longer than " + LONGEST);
            }
            put(out, CsvRow.of(cells(hit, here)));
          });
    } catch (ReaderLeftException left) {
      throw left;
    } catch (RuntimeException failed) {
      if (!context.res().isCommitted()) {
        context.removeHeader("Content-Disposition");
        throw failed;
      }
      // Too late for another status: the file itself has to tell.
      LOG.error("a list broke off: {}", failed.getClass().getName());
      put(out, CsvRow.of(List.of(BROKEN)));
    }
    flush(out);
  }

  private static void put(Writer out, String row) {
    try {
      out.write(row);
    } catch (IOException left) {
      throw new ReaderLeftException(left);
    }
  }

  private static void flush(Writer out) {
    try {
      out.flush();
    } catch (IOException left) {
      throw new ReaderLeftException(left);
    }
  }

  private List<String> cells(Hit hit, PublicAddress here) {
    return List.of(
        hit.date().map(LocalDate::toString).orElse(""),
        hit.body(),
        hit.organisation(),
        hit.itemKey().equals("0") ? "" : Hits.number(hit.itemNumber(), hit.paragraph()),
        hit.title(),
        kinds(hit),
        hit.decisions().stream().map(DecisionClause::text).collect(Collectors.joining(" | ")),
        here.of(links.item(hit.protocolId(), hit.itemKey())),
        hit.page() == 0 ? "" : "" + hit.page(),
        hit.file());
  }

  private static String kinds(Hit hit) {
    return hit.decisions().stream()
        .map(DecisionClause::kind)
        .distinct()
        .map(DecisionKind::label)
        .collect(Collectors.joining(", "));
  }

  /** Whoever asked is no longer there. */
  private static final class ReaderLeftException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    ReaderLeftException(IOException cause) {
      super(cause);
    }
  }
}
