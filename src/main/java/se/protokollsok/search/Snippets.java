package se.protokollsok.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.protokollsok.analysis.Letters;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.search.TextMatcher.Match;
import se.protokollsok.source.SourceSpan;

/** The pieces of an item that show best why it is a hit. Masked first, then cut and marked. */
final class Snippets {
  private static final int MOST = 3;
  private static final int LENGTH = 240;
  private static final int LEAD = 60;

  private final TextMatcher matcher;
  private final Letters letters;

  Snippets(TextMatcher matcher, Letters letters) {
    this.matcher = matcher;
    this.letters = letters;
  }

  /** A piece before it is cut: how many of the query's words it holds, and where. */
  private record Candidate(Snippet snippet, Set<Integer> clauses) {}

  /** Returns at most three, those with most of the query's words first. */
  List<Snippet> of(List<Paragraph> paragraphs) {
    if (matcher.isEmpty()) {
      return List.of();
    }
    List<Candidate> left = new ArrayList<>(paragraphs.stream().flatMap(this::candidates).toList());
    List<Snippet> chosen = new ArrayList<>();
    Set<Integer> shown = new HashSet<>();
    Set<String> texts = new LinkedHashSet<>();
    while (chosen.size() < MOST && !left.isEmpty()) {
      Candidate best =
          left.stream()
              .max(
                  Comparator.<Candidate>comparingLong(
                          c -> c.clauses().stream().filter(i -> !shown.contains(i)).count())
                      .thenComparingInt(c -> c.clauses().size())
                      .thenComparingInt(c -> -left.indexOf(c)))
              .orElseThrow();
      left.remove(best);
      if (texts.add(best.snippet().text())) {
        chosen.add(best.snippet());
        shown.addAll(best.clauses());
      }
    }
    return chosen;
  }

  private Stream<Candidate> candidates(Paragraph paragraph) {
    Paragraph masked = Masked.of(paragraph);
    List<Match> matches = matcher.matches(masked.text(), letters);
    return matches.isEmpty() ? Stream.empty() : Stream.of(candidate(masked, matches));
  }

  private static Candidate candidate(Paragraph paragraph, List<Match> matches) {
    String text = paragraph.text();
    int begin = 0;
    int end = text.length();
    if (text.length() > LENGTH) {
      begin = wordStart(text, Math.max(0, bestStart(matches) - LEAD));
      end = wordEnd(text, Math.min(text.length(), begin + LENGTH));
      begin = end == text.length() ? wordStart(text, Math.max(0, end - LENGTH)) : begin;
    }
    String before = begin > 0 ? "… " : "";
    String after = end < text.length() ? " …" : "";
    List<Snippet.Mark> marks = new ArrayList<>();
    Set<Integer> clauses = new HashSet<>();
    for (Match match : matches) {
      if (match.begin() >= begin && match.end() <= end) {
        int shift = before.length() - begin;
        marks.add(new Snippet.Mark(match.begin() + shift, match.end() + shift));
        clauses.add(match.clause());
      }
    }
    String cut = before + text.substring(begin, end) + after;
    boolean repaired = isRepaired(paragraph, begin, end);
    SourceSpan span = paragraph.span();
    Snippet snippet = new Snippet(cut, marks, span.page(), repaired, span);
    return new Candidate(snippet, clauses);
  }

  private static boolean isRepaired(Paragraph paragraph, int begin, int end) {
    return paragraph.repairs().stream()
        .anyMatch(repair -> repair.begin() < end && repair.end() > begin);
  }

  /** Where the window begins that holds most different words. */
  private static int bestStart(List<Match> matches) {
    int best = matches.getFirst().begin();
    int most = 0;
    for (Match first : matches) {
      long held =
          matches.stream()
              .filter(m -> m.begin() >= first.begin() && m.end() <= first.begin() + LENGTH - LEAD)
              .map(Match::clause)
              .distinct()
              .count();
      if (held > most) {
        most = (int) held;
        best = first.begin();
      }
    }
    return best;
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && at - start < LEAD && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < LEAD && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
  }
}
