package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import se.protokollsok.repair.RepairedText;
import se.protokollsok.source.OtherReadings;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.WordRepair;

/**
 * Leads from the repaired text back to the extracted one, like {@link RepairedText#sourceOf}, but
 * looks for the pages only once: a protocol has thousands of spans.
 */
final class Sources {
  private final RepairedText text;
  private final int[] pageEnds;

  Sources(RepairedText text) {
    this.text = text;
    String all = text.text();
    this.pageEnds = IntStream.range(0, all.length()).filter(i -> all.charAt(i) == '\f').toArray();
  }

  /** Returns where a half-open piece of the repaired text stands in the extracted text. */
  SourceSpan of(int begin, int end) {
    int from = text.map().toExtracted(begin);
    int to = end <= begin ? from : text.map().toExtractedEnd(end);
    return new SourceSpan(text.file(), pageAt(begin), from, Math.max(from, to));
  }

  SourceSpan of(Passage passage) {
    return passage.isEmpty() ? of(0, 0) : of(passage.begin(), passage.end());
  }

  /** The whole of some lines; they must not be empty. */
  SourceSpan of(List<Line> lines) {
    return of(lines.getFirst().begin(), lines.getLast().end());
  }

  /** The repaired words of a passage, each where it stands in the passage's own text. */
  List<WordRepair> repairs(Passage passage) {
    List<WordRepair> repairs = new ArrayList<>();
    if (passage.isEmpty()) {
      return repairs;
    }
    for (int i = first(text.words(), WordRepair::begin, passage.begin());
        i < text.words().size();
        i++) {
      WordRepair word = text.words().get(i);
      if (word.end() > passage.end()) {
        break;
      }
      int begin = passage.indexOf(word.begin());
      int last = passage.indexOf(word.end() - 1);
      if (begin >= 0 && last - begin == word.end() - 1 - word.begin()) {
        repairs.add(word.at(begin));
      }
    }
    return repairs;
  }

  /** The first of some things in the text's order that does not begin before this place. */
  private static <T> int first(List<T> things, ToIntFunction<T> begin, int place) {
    int low = 0;
    int high = things.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begin.applyAsInt(things.get(middle)) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** What the words of a half-open piece of the repaired text may have meant instead. */
  List<String> otherReadings(int begin, int end) {
    List<OtherReadings> all = text.otherReadings();
    return all
        .subList(first(all, OtherReadings::begin, begin), first(all, OtherReadings::begin, end))
        .stream()
        .flatMap(word -> word.readings().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private int pageAt(int offset) {
    int found = Arrays.binarySearch(pageEnds, offset);
    int page = found >= 0 ? found : -found - 1;
    return page < text.pages().size() ? text.pages().get(page).number() : SourceSpan.UNKNOWN_PAGE;
  }
}
