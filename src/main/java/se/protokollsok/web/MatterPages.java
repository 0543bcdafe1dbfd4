package se.protokollsok.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.protokollsok.knowledge.Folding;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Matter;
import se.protokollsok.search.BadRequestException;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.source.Sourced;

/** Matters that came back: the list of them, and each with its steps. */
final class MatterPages {
  /** The parameter that filters the list by words. */
  static final String WORDS = "q";

  private static final String PAGE = "page";
  private static final String LIST = "/arenden";
  private static final int LISTED = 100;
  private static final int LONGEST_FILTER = 200;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Site site;
  private final SearchEngine engine;
  private final Links links;

  MatterPages(Site site) {
    this.site = site;
    this.engine = site.engine();
    this.links = site.links();
  }

  /** Returns a matter's page. */
  MatterView view(Matter matter) {
    TaskViews views = new TaskViews(site);
    return new MatterView(
        site.frames().of("Ärendets gång: " + matter.name(), Frames.Place.MATTERS),
        matter.name(),
        times(matter) + ", " + period(matter),
        new Timelines(links).of(matter.steps()),
        matter.steps().stream().map(step -> step(step, views)).toList(),
        matter.related().stream().map(this::related).toList(),
        links.matter(matter.slug()));
  }

  private MatterView.Step step(Matter.Step step, TaskViews views) {
    Optional<ArchivedProtocol> archived = engine.protocol(step.protocolId());
    return new MatterView.Step(
        Swedish.day(step.date()),
        LinkView.of(
            archived.map(MatterPages::body).orElse("Mötet"), links.protocol(step.protocolId())),
        step.title(),
        links.item(step.protocolId(), step.itemKey()),
        Timelines.kind(step),
        archived.stream()
            .flatMap(each -> item(each, step.itemKey()))
            .flatMap(item -> item.decisions().stream())
            .map(HitView.Decision::of)
            .toList(),
        engine.tasksGivenIn(step.protocolId(), step.itemKey()).stream().map(views::view).toList());
  }

  private static String body(ArchivedProtocol archived) {
    return archived
        .protocol()
        .head()
        .body()
        .map(Sourced::value)
        .map(BodyName::canonical)
        .orElse("Mötet");
  }

  private static Stream<AgendaItem> item(ArchivedProtocol archived, String key) {
    return archived.entries().stream()
        .filter(entry -> entry.key().equals(key) && entry.index() != ItemEntry.HEAD)
        .map(entry -> archived.protocol().items().get(entry.index()));
  }

  private LinkView related(Matter.Step step) {
    return LinkView.of(
        step.title(), links.item(step.protocolId(), step.itemKey()), Swedish.day(step.date()));
  }

  /**
   * Returns the list of matters, the one that was up last first, or empty if it has no such page.
   *
   * @param parameters of the address: words to filter by, and which page
   * @throws BadRequestException if there is another parameter
   */
  Optional<MattersView> list(Map<String, List<String>> parameters) {
    FormParameters given = new FormParameters(parameters, List.of(WORDS, PAGE));
    String words = given.text(WORDS, LONGEST_FILTER);
    int page = given.page(PAGE);
    List<Matter> found =
        engine.matters().stream()
            .filter(matter -> holds(matter, words))
            .sorted(
                Comparator.comparing(MatterPages::latest)
                    .reversed()
                    .thenComparing(Matter::name, Swedish.order()))
            .toList();
    int last = Math.max(1, (found.size() + LISTED - 1) / LISTED);
    if (page > last) {
      return Optional.empty();
    }
    return Optional.of(
        new MattersView(
            site.frames().of(title(words, page), Frames.Place.MATTERS),
            words,
            Swedish.count(found.size(), "ärende", "ärenden"),
            found.stream().skip((page - 1L) * LISTED).limit(LISTED).map(this::link).toList(),
            page > 1 ? Optional.of(page(words, page - 1)) : Optional.empty(),
            page < last ? Optional.of(page(words, page + 1)) : Optional.empty()));
  }

  private static String title(String words, int page) {
    return "Följ ett ärende"
        + (words.isEmpty() ? "" : ": " + words)
        + (page == 1 ? "" : ", sida " + page);
  }

  private LinkView page(String words, int page) {
    List<String> query = new ArrayList<>();
    if (!words.isEmpty()) {
      query.add(WORDS + "=" + QueryString.encode(words));
    }
    if (page > 1) {
      query.add(PAGE + "=" + page);
    }
    String tail = query.isEmpty() ? "" : "?" + String.join("&", query);
    return LinkView.of("Sida " + page, links.to(LIST) + tail);
  }

  /** Every word stands in the name or in a title, in any spelling that folds to the same. */
  private static boolean holds(Matter matter, String words) {
    String whole =
        Folding.fold(
            matter.name()
                + " "
                + String.join(" ", matter.steps().stream().map(Matter.Step::title).toList()));
    return Arrays.stream(BLANKS.split(Folding.fold(words), -1)).allMatch(whole::contains);
  }

  private LinkView link(Matter matter) {
    return LinkView.of(
        matter.name(),
        links.matter(matter.slug()),
        times(matter) + " " + years(matter) + ", senast " + Swedish.day(latest(matter)));
  }

  private static String times(Matter matter) {
    return "Uppe " + Swedish.count(matter.steps().size(), "gång", "gånger");
  }

  private static String years(Matter matter) {
    return Swedish.years(matter.steps().getFirst().date(), latest(matter));
  }

  private static String period(Matter matter) {
    return Swedish.day(matter.steps().getFirst().date()) + " – " + Swedish.day(latest(matter));
  }

  private static LocalDate latest(Matter matter) {
    return matter.steps().getLast().date();
  }
}
