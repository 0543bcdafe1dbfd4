package se.protokollsok.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.Sourced;
import se.protokollsok.source.WordRepair;

/**
 * One agenda item (ärende, punkt, §): the unit people look for and link to. Its place in the
 * protocol is its place in the list, not its number.
 *
 * @param number its number
 * @param title as printed, on one line
 * @param fileNumber the diarienummer as printed: "KS-2025-00970"
 * @param presenters the named persons who present it
 * @param paragraphs all its text in reading order, decisions included, title not
 * @param decisions its decisions in printed order, those in running text last
 * @param immediate whether "Paragrafen justeras omedelbart"
 * @param partial whether the file says that it is not published in full
 * @param titleSpan where the title stands
 * @param span the item from its title to the next
 * @param titleRepairs the misread words of {@code title} that were put right, in order
 * @param searchWords what leads to it though it is not shown
 * @param proceedings votes, reservations and jäv
 * @param mentions references, amounts and days that its text names
 */
public record AgendaItem(
    ItemNumber number,
    String title,
    Optional<String> fileNumber,
    List<Sourced<PersonMention>> presenters,
    List<Paragraph> paragraphs,
    List<DecisionClause> decisions,
    boolean immediate,
    boolean partial,
    SourceSpan titleSpan,
    SourceSpan span,
    List<WordRepair> titleRepairs,
    SearchWords searchWords,
    Proceedings proceedings,
    Mentions mentions) {

  /** Copies the lists. */
  public AgendaItem {
    presenters = List.copyOf(presenters);
    paragraphs = List.copyOf(paragraphs);
    decisions = List.copyOf(decisions);
    titleRepairs = List.copyOf(titleRepairs);
  }

  /** Makes an item whose title stands as it was read, and of which nothing more is known. */
  public AgendaItem(
      ItemNumber number,
      String title,
      Optional<String> fileNumber,
      List<Sourced<PersonMention>> presenters,
      List<Paragraph> paragraphs,
      List<DecisionClause> decisions,
      boolean immediate,
      boolean partial,
      SourceSpan titleSpan,
      SourceSpan span) {
    this(
        number,
        title,
        fileNumber,
        presenters,
        paragraphs,
        decisions,
        immediate,
        partial,
        titleSpan,
        span,
        List.of(),
        SearchWords.NONE,
        Proceedings.NONE,
        Mentions.NONE);
  }

  /** Returns this item with another title. */
  public AgendaItem withTitle(String other, List<WordRepair> repairs) {
    return with(new Words(other, repairs, paragraphs, decisions), searchWords, details());
  }

  /** Returns this item with other paragraphs. */
  public AgendaItem withParagraphs(List<Paragraph> others) {
    return with(new Words(title, titleRepairs, others, decisions), searchWords, details());
  }

  /** Returns this item with other decisions. */
  public AgendaItem withDecisions(List<DecisionClause> others) {
    return with(new Words(title, titleRepairs, paragraphs, others), searchWords, details());
  }

  /** Returns this item with what leads to it. */
  public AgendaItem withSearchWords(SearchWords others) {
    return with(words(), others, details());
  }

  /** Returns this item with further lines that lead to it. */
  public AgendaItem withPrinted(List<String> lines) {
    List<String> printed = new ArrayList<>(searchWords.printed());
    printed.addAll(lines);
    return withSearchWords(new SearchWords(printed, searchWords.otherReadings()));
  }

  /** Returns this item with other votes, reservations and jäv. */
  public AgendaItem withProceedings(Proceedings others) {
    return with(words(), searchWords, new Details(others, mentions));
  }

  /** Returns this item with other references, amounts and days. */
  public AgendaItem withMentions(Mentions others) {
    return with(words(), searchWords, new Details(proceedings, others));
  }

  private record Words(
      String title,
      List<WordRepair> titleRepairs,
      List<Paragraph> paragraphs,
      List<DecisionClause> decisions) {}

  private record Details(Proceedings proceedings, Mentions mentions) {}

  private Words words() {
    return new Words(title, titleRepairs, paragraphs, decisions);
  }

  private Details details() {
    return new Details(proceedings, mentions);
  }

  private AgendaItem with(Words words, SearchWords search, Details details) {
    return new AgendaItem(
        number,
        words.title(),
        fileNumber,
        presenters,
        words.paragraphs(),
        words.decisions(),
        immediate,
        partial,
        titleSpan,
        span,
        words.titleRepairs(),
        search,
        details.proceedings(),
        details.mentions());
  }
}
