package se.protokollsok.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Matter;
import se.protokollsok.register.TopicKey.Rank;

/**
 * An item of a dated protocol, with what may tell which matter it belongs to.
 *
 * @param protocol its protocol
 * @param entry its entry
 * @param date the day of the meeting
 * @param family the organisation under the first of all its names, folded
 * @param caseNumber its diarienummer
 * @param title the keys of its title, by id
 * @param subjects the stems of the words that say what the title is about
 * @param mentioned the ids of title and text
 * @param words the stems of its rare words
 * @param years the years its title is about: "Budget 2026"
 */
record MatterItem(
    ArchivedProtocol protocol,
    ItemEntry entry,
    LocalDate date,
    String family,
    Optional<String> caseNumber,
    Map<String, TopicKey> title,
    Set<String> subjects,
    Set<String> mentioned,
    Set<String> words,
    Set<String> years) {

  /** A whole protocol before its excerpts, so that the excerpt is the double. */
  static final Comparator<MatterItem> ORDER =
      Comparator.comparing(MatterItem::date)
          .thenComparing(it -> it.protocol().protocol().head().excerpt())
          .thenComparing(it -> it.protocol().id())
          .thenComparingInt(it -> it.entry().index());

  /** Days after which a word may stand for another matter. */
  private static final int SHORT = 5;

  private static final int LONG = 2 * 365;

  /** Equal are those that are one entry of one protocol. */
  @Override
  public boolean equals(Object other) {
    return other instanceof MatterItem item
        && entry.key().equals(item.entry.key())
        && protocol.id().equals(item.protocol.id());
  }

  @Override
  public int hashCode() {
    return 31 * protocol.id().hashCode() + entry.key().hashCode();
  }

  AgendaItem item() {
    return protocol.protocol().items().get(entry.index());
  }

  /** Where it is, for comparing. */
  String place() {
    return protocol.id() + "/" + entry.key();
  }

  Matter.Step step() {
    return new Matter.Step(
        protocol.id(),
        entry.key(),
        date,
        item().title(),
        item().decisions().stream().map(DecisionClause::kind).toList());
  }

  /** Whether two items that share a key of this rank in their titles are one matter. */
  boolean continues(MatterItem other, TopicKey key) {
    boolean longApart = Math.abs(date.toEpochDay() - other.date.toEpochDay()) > LONG;
    int wanted = key.rank().evidenceWanted(longApart);
    int spared = (isAbout(key) ? 1 : 0) + (other.isAbout(key) ? 1 : 0);
    return !isOther(other, key) && shared(other, key) >= wanted - spared;
  }

  /** Whether the title says nothing but the key, and what is said of any matter. */
  boolean isAbout(TopicKey key) {
    return title.containsKey(key.id()) && subjects.stream().allMatch(it -> startsAs(it, key));
  }

  /**
   * Whether both say themselves that they are not the same: by year, or by case number. A new case
   * may take up a matter again that has a name of its own.
   */
  boolean isOther(MatterItem other, TopicKey key) {
    if (!years.isEmpty() && !other.years.isEmpty() && !years.equals(other.years)) {
      return true;
    }
    boolean numbered = caseNumber.isPresent() && other.caseNumber.isPresent();
    return numbered
        && !caseNumber.equals(other.caseNumber)
        && !(key.rank() == Rank.NAME && shared(other, key) > 1);
  }

  /** How many rare words both have beside the key's own. */
  long shared(MatterItem other, TopicKey key) {
    return words.stream().filter(other.words::contains).filter(it -> !isOf(it, key)).count();
  }

  /** "skolskjutsavtal" says no more than "skolskjuts"; a word of one of two wide ones does. */
  private static boolean isOf(String word, TopicKey key) {
    return key.rank() == Rank.WIDE ? key.parts().contains(word) : startsAs(word, key);
  }

  private static boolean startsAs(String word, TopicKey key) {
    return key.parts().stream()
        .anyMatch(part -> word.equals(part) || (part.length() > SHORT && word.startsWith(part)));
  }
}
