package se.protokollsok.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.protokollsok.extract.ExtractedDocument;
import se.protokollsok.extract.Judgement;
import se.protokollsok.extract.Page;
import se.protokollsok.extract.TextJudge;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.repair.Draft.Edit;
import se.protokollsok.source.Finding;
import se.protokollsok.source.FindingKind;
import se.protokollsok.source.PageReading;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.WordRepair;

/**
 * Puts a document's characters right and marks its page furniture. Pure: the same document and
 * knowledge give the same text. A clean document is left alone. Thread-safe.
 */
public final class Repairer {
  /** The stage's version: it changes when the same document would give another result. */
  public static final String VERSION = "2";

  private static final int SHOWN_EXAMPLES = 3;

  private final LookAlikes lookAlikes;
  private final Hyphenation hyphenation;
  private final LetterRepair letterRepair;

  /** Makes a repairer that knows these words, and how English reading models misread. */
  public Repairer(Knowledge knowledge) {
    this(knowledge, Channel.trained());
  }

  /**
   * Makes a repairer that has learnt from these words how letters are misread, and nothing else.
   */
  public Repairer(Knowledge knowledge, Collection<MisreadWord> pairs) {
    this(knowledge, Channel.of(ChannelTrainer.learn(pairs)));
  }

  private Repairer(Knowledge knowledge, Channel channel) {
    this.lookAlikes = new LookAlikes(knowledge.words());
    this.hyphenation = new Hyphenation(knowledge.words());
    this.letterRepair = new LetterRepair(knowledge, channel);
  }

  /** Repairs a document; a rejected one gives an empty text. */
  public RepairedText repair(ExtractedDocument document) {
    Draft draft = new Draft(document.text());
    draft.apply(Characters.edits(draft.text()));
    draft.apply(hyphenation.edits(draft.text()));
    List<Edit> letters = lookAlikes.edits(draft.text());
    Set<String> examples = examples(draft.text(), letters);
    draft.apply(letters);
    // A letter put right, or freed of what hid between, may now take its combining mark.
    draft.apply(Characters.edits(draft.text()));
    LetterRepair.Result words = letterRepair.repair(draft.text());
    draft.apply(words.edits());
    String text = draft.text();
    return new RepairedText(
        document.file(),
        text,
        readings(document, text, words.words()),
        draft.map(),
        Furniture.in(text, document.pages().stream().map(Page::number).toList()),
        draft.changes(),
        words.words(),
        words.otherReadings(),
        findings(document, letters.size(), examples));
  }

  /** The page's judgement as read, or of the repaired text where words were put right. */
  private static List<PageReading> readings(
      ExtractedDocument document, String text, List<WordRepair> words) {
    List<PageReading> readings = new ArrayList<>();
    int begin = 0;
    int done = 0;
    for (Page page : document.pages()) {
      int feed = text.indexOf('\f', begin);
      int end = feed < 0 ? text.length() : feed;
      int first = done;
      while (done < words.size() && words.get(done).begin() < end) {
        done++;
      }
      int repaired = done - first;
      Judgement judgement =
          repaired == 0 ? page.judgement() : TextJudge.judge(text.substring(begin, end));
      readings.add(
          new PageReading(
              page.number(),
              page.source(),
              judgement.quality(),
              page.judgement().reason(),
              repaired));
      begin = Math.min(end + 1, text.length());
    }
    return readings;
  }

  private static List<Finding> findings(
      ExtractedDocument document, int letters, Set<String> examples) {
    List<Finding> findings = new ArrayList<>();
    if (letters > 0) {
      findings.add(
          new Finding(
              FindingKind.REPAIRED_CHARACTERS,
              letters
                  + " bokstäver från andra skriftsystem rättades, bland annat i "
                  + String.join(", ", examples)
                  + ".",
              new SourceSpan(document.file(), SourceSpan.UNKNOWN_PAGE, 0, 0)));
    }
    return findings;
  }

  /** The first words that held a letter of another script, as they were read. */
  private static Set<String> examples(String text, List<Edit> letters) {
    return letters.stream()
        .map(edit -> "”" + wordAround(text, edit.begin()) + "”")
        .distinct()
        .limit(SHOWN_EXAMPLES)
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  private static String wordAround(String text, int at) {
    int begin = at;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end);
  }
}
