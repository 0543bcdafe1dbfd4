package se.protokollsok.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.knowledge.Folding;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Matter;

/**
 * Finds matters that come back: items of several meetings of one organisation whose titles share a
 * long word of their own, or that bear one diarienummer.
 */
final class MatterFinder {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{9,}");

  /** Endings of nouns, the genitive's s taken off: "skridskobanans", "galorna". */
  private static final List<String> ENDINGS =
      List.of("erna", "arna", "orna", "an", "en", "et", "er", "ar", "or", "n", "a");

  /** What titles say of any matter, by the beginnings of folded words. */
  private static final Pattern GENERAL =
      Pattern.compile(
          "(?:motes|motet|sammantrade|information|diskussion|presentation|rapport|delrapport"
              + "|lagesrapport|aterkoppling|aterrapport|uppfoljning|sekretariat|kommundirektor"
              + "|kommunchef|kommunstyrelse|kommunfullmaktige|ordforande|samarbetsavtal|avtals"
              + "|verksamhetsplan|verksamhetsberattelse|arsredovisning|delarsrapport|budget|utvardering"
              + "|fortsatt|gemensam|framtid|planering|forberedelse|protokoll|dagordning|justering"
              + "|delegation|anmalan|meddelande|faststall|godkannande|beslutsarende|natverk"
              + "|kunskapsnatverk|kommunikation|medfinansiering|delfinansiering|finansiering"
              + "|ansokan|forslag|remiss|yttrande|internat|strategi|handlingsplan|kommande|aktuella"
              + "|granskning|revision|naringsliv|digitalisering|samverkan|samarbete|organisation"
              + "|utveckling|verksamhet|foregaende|inkommande|incheckning|avslutning|avslutande).*");

  private static final int SHORTEST_STEM = 8;

  /** What comes up at more than so many meetings, and at more than every third, is routine. */
  private static final int FEW = 6;

  private final Knowledge knowledge;

  MatterFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * An item with its protocol.
   *
   * @param printed the word or number it was found by, as printed
   */
  private record Step(ArchivedProtocol protocol, ItemEntry entry, LocalDate date, String printed) {
    AgendaItem item() {
      return protocol.protocol().items().get(entry.index());
    }
  }

  /** Returns the matters, sorted by slug. */
  List<Matter> in(List<ArchivedProtocol> protocols) {
    Map<String, List<Step>> steps = new TreeMap<>();
    Map<String, Set<LocalDate>> meetings = new TreeMap<>();
    for (ArchivedProtocol protocol : protocols) {
      protocol
          .protocol()
          .head()
          .date()
          .ifPresent(
              date -> {
                String family = family(protocol);
                meetings.computeIfAbsent(family, key -> new HashSet<>()).add(date.value());
                collect(protocol, date.value(), family, steps);
              });
    }
    Map<List<String>, Matter> matters = new LinkedHashMap<>();
    Set<String> slugs = new HashSet<>();
    steps.forEach(
        (key, found) -> {
          int all = meetings.get(key.substring(0, key.indexOf('|'))).size();
          long days = found.stream().map(Step::date).distinct().count();
          boolean routine = days > FEW && days * 3 > all;
          List<String> places =
              found.stream().map(it -> it.protocol().id() + "/" + it.entry().key()).toList();
          if (days > 1 && !routine && !matters.containsKey(places)) {
            matters.put(places, matter(key.substring(key.indexOf('|') + 1), found, slugs));
          }
        });
    return matters.values().stream().sorted(Comparator.comparing(Matter::slug)).toList();
  }

  private void collect(
      ArchivedProtocol protocol, LocalDate date, String family, Map<String, List<Step>> steps) {
    for (ItemEntry entry : protocol.entries()) {
      if (entry.index() != ItemEntry.HEAD) {
        AgendaItem item = protocol.protocol().items().get(entry.index());
        Map<String, String> keys = new TreeMap<>();
        item.fileNumber().ifPresent(it -> keys.put(Slug.of(it), it));
        if (keys.isEmpty()) {
          words(item.title()).forEach(word -> keys.putIfAbsent(stem(word), word));
        }
        keys.forEach(
            (key, printed) ->
                steps
                    .computeIfAbsent(family + "|" + key, it -> new ArrayList<>())
                    .add(new Step(protocol, entry, date, printed)));
      }
    }
  }

  private List<String> words(String title) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(title);
    while (matcher.find()) {
      String folded = Folding.fold(matcher.group());
      if (!GENERAL.matcher(folded).matches()
          && stem(matcher.group()).length() >= SHORTEST_STEM
          && knowledge.municipalities().named(matcher.group()).isEmpty()
          && !knowledge.givenNames().contains(folded)) {
        words.add(matcher.group());
      }
    }
    return words;
  }

  private static String stem(String word) {
    String whole = Folding.fold(word);
    String folded = whole.endsWith("s") ? whole.substring(0, whole.length() - 1) : whole;
    String stem =
        ENDINGS.stream()
            .filter(folded::endsWith)
            .findFirst()
            .map(ending -> folded.substring(0, folded.length() - ending.length()))
            .orElse(folded);
    int last = stem.length() - 1;
    return stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
  }

  private static Matter matter(String key, List<Step> steps, Set<String> slugs) {
    String slug = key;
    for (int i = 2; !slugs.add(slug); i++) {
      slug = key + "-" + i;
    }
    return new Matter(
        slug,
        name(steps),
        steps.stream()
            .map(
                it ->
                    new Matter.Step(
                        it.protocol().id(),
                        it.entry().key(),
                        it.date(),
                        it.item().title(),
                        it.item().decisions().stream().map(DecisionClause::kind).toList()))
            .toList(),
        List.of());
  }

  /** The spelling met most often, that of a later meeting first. */
  private static String name(List<Step> steps) {
    Optional<String> dnr = steps.getLast().item().fileNumber();
    if (dnr.isPresent()) {
      return steps.getLast().item().title();
    }
    String word =
        PersonName.preferred(
            steps.stream().map(it -> it.printed().toLowerCase(Locale.ROOT)).toList());
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private String family(ArchivedProtocol protocol) {
    return protocol
        .protocol()
        .head()
        .organisation()
        .map(it -> knowledge.bodies().family(it.value()).stream().sorted().findFirst().orElse(""))
        .map(Folding::fold)
        .orElse("")
        .replace('|', ' ');
  }
}
