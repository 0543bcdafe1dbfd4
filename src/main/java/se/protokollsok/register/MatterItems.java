package se.protokollsok.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.knowledge.Folding;
import se.protokollsok.knowledge.GeneralWords;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.knowledge.WordStem;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.source.Sourced;

/** Reads the items of an archive for the finding of matters. */
final class MatterItems {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{5,}");

  /** "2026", not "2016-2019", "2016/17" or a day: those say how long, or when. */
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d/–-])((?:19|20)\\d\\d)(?!\\s?[\\d/–-])");

  /** What stands in more items than this share, and in more than a few, is no rare word. */
  private static final double RARE = 0.04;

  private static final int FEW = 3;

  /** However large the archive: a word of more items than this tells none of them apart. */
  private static final int MANY = 30;

  private final Knowledge knowledge;
  private final TopicReader topics;
  private final Map<String, Integer> counts = new HashMap<>();

  private MatterItems(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.topics = new TopicReader(knowledge);
  }

  /** Returns the items of all dated protocols, in {@link MatterItem#ORDER}. */
  static List<MatterItem> of(List<ArchivedProtocol> protocols, Knowledge knowledge) {
    MatterItems reader = new MatterItems(knowledge);
    List<MatterItem> items = new ArrayList<>();
    for (ArchivedProtocol protocol : protocols) {
      if (protocol.protocol().kind() == DocumentKind.PROTOCOL) {
        protocol
            .protocol()
            .head()
            .date()
            .ifPresent(date -> reader.read(protocol, date.value(), items));
      }
    }
    items.forEach(item -> item.words().forEach(word -> reader.counts.merge(word, 1, Integer::sum)));
    int most = Math.max(FEW, Math.min(MANY, (int) (items.size() * RARE)));
    return items.stream()
        .map(item -> reader.withRareWords(item, most))
        .sorted(MatterItem.ORDER)
        .toList();
  }

  private void read(ArchivedProtocol protocol, LocalDate date, List<MatterItem> to) {
    String family = family(protocol);
    for (ItemEntry entry : protocol.entries()) {
      if (entry.index() != ItemEntry.HEAD) {
        AgendaItem item = protocol.protocol().items().get(entry.index());
        Map<String, TopicKey> title = new LinkedHashMap<>();
        topics.keys(item.title()).forEach(key -> title.put(key.id(), key));
        Set<String> mentioned = new HashSet<>(title.keySet());
        item.paragraphs()
            .forEach(it -> topics.keys(it.text()).forEach(key -> mentioned.add(key.id())));
        to.add(
            new MatterItem(
                protocol,
                entry,
                date,
                family,
                item.fileNumber().map(CaseNumber::of),
                title,
                topics.subjects(item.title()),
                mentioned,
                words(item),
                years(item.title())));
      }
    }
  }

  private MatterItem withRareWords(MatterItem item, int most) {
    return new MatterItem(
        item.protocol(),
        item.entry(),
        item.date(),
        item.family(),
        item.caseNumber(),
        item.title(),
        item.subjects(),
        item.mentioned(),
        item.words().stream()
            .filter(word -> counts.getOrDefault(word, 0) <= most)
            .collect(Collectors.toUnmodifiableSet()),
        item.years());
  }

  private Set<String> words(AgendaItem item) {
    Set<String> stems = new HashSet<>();
    Stream.concat(Stream.of(item.title()), item.paragraphs().stream().map(Paragraph::text))
        .forEach(
            text -> {
              Matcher words = WORD.matcher(text);
              while (words.find()) {
                if (isTelling(words.group())) {
                  stems.add(WordStem.of(words.group()));
                }
              }
            });
    return stems;
  }

  private boolean isTelling(String word) {
    return !GeneralWords.isEveryday(word)
        && !GeneralWords.isFormal(word)
        && knowledge.municipalities().named(word).isEmpty()
        && !knowledge.givenNames().contains(Folding.fold(word));
  }

  private static Set<String> years(String title) {
    return YEAR.matcher(title)
        .results()
        .map(it -> it.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String family(ArchivedProtocol protocol) {
    return protocol
        .protocol()
        .head()
        .organisation()
        .map(Sourced::value)
        .map(it -> knowledge.bodies().family(it).stream().sorted().findFirst().orElse(it))
        .map(Folding::fold)
        .orElse("");
  }
}
