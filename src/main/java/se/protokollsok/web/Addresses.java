package se.protokollsok.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.search.Resolution;
import se.protokollsok.search.SearchEngine;

/** The lasting addresses below {@code /protokoll/}: what they show, redirects, and what is gone. */
final class Addresses {
  private static final Logger LOG = LoggerFactory.getLogger(Addresses.class);
  private static final String HEAD = "0";
  private static final String ORIGINAL = "/original";
  private static final String PICTURE = "/sida/";
  private static final String EXCERPT = "/utdrag";
  private static final String PDF = "/utdrag.pdf";

  private final Site site;
  private final SearchEngine engine;
  private final Links links;
  private final Edge edge;
  private final Templates templates;
  private final ProtocolPage protocols;
  private final ItemPage items;
  private final Originals originals;
  private final Pictures pictures;
  private final Excerpts excerpts;

  /** How many excerpts are set as PDF at a time. */
  private static final int SET_AT_A_TIME = 2;

  private final Turns turns = new Turns(SET_AT_A_TIME);
  private final PdfSetter setter = new PdfSetter(new Assets().text("utdrag.css"));
  private final PageMetas metas;

  Addresses(Site site, Originals originals) {
    this.site = site;
    this.engine = site.engine();
    this.links = site.links();
    this.edge = site.edge();
    this.templates = site.templates();
    this.protocols = new ProtocolPage(site);
    this.items = new ItemPage(site);
    this.originals = originals;
    this.pictures = new Pictures(site.pages(), site.edge());
    this.excerpts = new Excerpts(site);
    this.metas = new PageMetas(engine, links);
  }

  void route(RoutesConfig routes) {
    Edge.read(routes, "/protokoll/{id}", context -> show(context, ""));
    Edge.read(routes, "/protokoll/{id}" + ORIGINAL, this::original);
    Edge.read(routes, "/protokoll/{id}" + PICTURE + "{name}", this::picture);
    Edge.read(routes, "/protokoll/{id}/{key}" + EXCERPT, context -> excerpt(context, EXCERPT));
    Edge.read(routes, "/protokoll/{id}/{key}" + PDF, context -> excerpt(context, PDF));
    Edge.read(routes, "/protokoll/{id}/{key}", context -> show(context, context.pathParam("key")));
  }

  private void show(Context context, String key) {
    String state = site.state(); // asked first: a tag may be too old, never too new
    resolve(context, key, "")
        .ifPresent(
            found -> {
              if (!edge.unchanged(context, state)) {
                Edge.html(context, page(found, context));
              }
            });
  }

  private String page(Resolution.Found found, Context context) {
    Sight sight = Sight.of(Api.parameters(context));
    PublicAddress reached = site.publicAddresses().of(context);
    PageMeta meta = metas.of(found, reached);
    ArchivedProtocol archived = found.protocol();
    if (found.itemKey().isEmpty()) {
      return templates.render("protocol", protocols.whole(archived, sight, meta));
    }
    String key = found.itemKey().get();
    if (key.equals(HEAD)) {
      return templates.render("protocol", protocols.head(archived, sight, meta));
    }
    return templates.render(
        "item",
        items.view(archived, entry(archived, key), sight, new ItemPage.Outside(reached, meta)));
  }

  private static ItemEntry entry(ArchivedProtocol archived, String key) {
    return archived.entries().stream()
        .filter(candidate -> candidate.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("resolved to a key that is not there"));
  }

  /** Only items have excerpts: a head decides nothing. */
  private void excerpt(Context context, String form) {
    String key = context.pathParam("key");
    if (key.equals(HEAD)) {
      edge.answer(context, Problem.of(404));
      return;
    }
    String state = site.state(); // asked first: a tag may be too old, never too new
    Optional<Resolution.Found> found = resolve(context, key, form);
    if (found.isEmpty() || edge.unchanged(context, state)) {
      return;
    }
    ArchivedProtocol archived = found.get().protocol();
    ItemEntry entry = entry(archived, key);
    ExcerptView view = excerpts.view(archived, entry, site.publicAddresses().of(context));
    if (form.equals(PDF)) {
      pdf(context, Excerpts.fileName(archived, entry), view);
    } else {
      Edge.html(context, templates.render("utdrag", view));
    }
  }

  private void pdf(Context context, String name, ExcerptView view) {
    if (context.method().equals(HandlerType.HEAD)) {
      Originals.sendPdf(context, name, new byte[0]);
      return;
    }
    turns
        .take(() -> setter.set(templates.render("utdragpdf", view)))
        .ifPresentOrElse(
            pdf -> Originals.sendPdf(context, name, pdf),
            () -> edge.answer(context.header("Retry-After", Turns.SECONDS_TO_WAIT), Turns.BUSY));
  }

  private void picture(Context context) {
    resolve(context, "", PICTURE + QueryString.encode(context.pathParam("name")))
        .ifPresent(
            found -> {
              ArchivedProtocol archived = found.protocol();
              pictures.send(context, archived.file(), engine.withheld(archived.id()));
            });
  }

  private void original(Context context) {
    Optional<ArchivedFile> file = file(context);
    if (file.isEmpty()) {
      return;
    }
    try {
      if (!edge.unchanged(context, file.get().hash().hex())) {
        originals.send(context, file.get());
      }
    } catch (IOException e) {
      LOG.warn("an original cannot be given out: {}", e.getClass().getName());
      edge.answer(
          context,
          new Problem(
              404,
              "Filen går inte att hämta",
              "Originalet har flyttats, ändrats eller tagits bort ur arkivet sedan det lästes."
                  + " Den utlästa texten finns kvar tills arkivet lästs på nytt.",
              Optional.empty()));
    }
  }

  /**
   * Returns the file to give out; the original of what is hidden may be, of what is not may not.
   */
  private Optional<ArchivedFile> file(Context context) {
    Optional<ArchivedFile> file = engine.original(context.pathParam("id"));
    if (file.isEmpty() && resolve(context, "", ORIGINAL).isPresent()) {
      edge.answer(context, Problem.hidden());
    }
    return file;
  }

  /**
   * Returns what stands here; if nothing does, answers with a redirect or a problem.
   *
   * @param form what follows the address of the protocol or item: a redirect keeps it
   */
  private Optional<Resolution.Found> resolve(Context context, String key, String form) {
    return switch (engine.resolve(context.pathParam("id"), key)) {
      case Resolution.Found found -> Optional.of(found);
      case Resolution.Moved moved -> {
        move(context, moved, form);
        yield Optional.empty();
      }
      case Resolution.Gone gone -> {
        Departures.answer(edge, context, gone, whole(gone.protocolId()));
        yield Optional.empty();
      }
      case Resolution.Hidden hidden -> {
        edge.answer(context, Problem.hidden());
        yield Optional.empty();
      }
      case Resolution.Unknown unknown -> {
        edge.answer(context, Problem.of(404));
        yield Optional.empty();
      }
    };
  }

  /** What is shown of it moves with it: the words that are marked, the page. */
  private void move(Context context, Resolution.Moved moved, String form) {
    String protocol = links.protocol(moved.protocolId());
    String target =
        moved.itemKey().map(key -> links.item(moved.protocolId(), key)).orElse(protocol);
    String query = context.queryString();
    String whole = target + form;
    Edge.move(context, query == null || query.isEmpty() ? whole : whole + "?" + query);
  }

  /** The protocol an item is gone from, if that is still there. */
  private List<LinkView> whole(String id) {
    return engine.protocol(id).stream()
        .map(archived -> LinkView.of(Meetings.name(archived), links.protocol(id)))
        .toList();
  }
}
