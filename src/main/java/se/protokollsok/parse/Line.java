package se.protokollsok.parse;

/**
 * A line that is not blank.
 *
 * @param begin where its text begins in the repaired text
 * @param text the line without blanks, asterisks and number signs around it; cut out of the
 *     repaired text as it stands
 * @param gap whether a blank line or a new page stands between it and the line before
 * @param marked whether Markdown or a list conversion marks it as a heading: "# Title", "Title**"
 * @param indent how many blanks it begins with
 * @param page on which page it stands, from 0
 * @param furniture whether it is page furniture
 */
record Line(
    int begin, String text, boolean gap, boolean marked, int indent, int page, boolean furniture) {

  int end() {
    return begin + text.length();
  }

  Line asFurniture() {
    return new Line(begin, text, gap, marked, indent, page, true);
  }

  /** Whether the line ends a sentence. */
  boolean endsSentence() {
    char last = text.charAt(text.length() - 1);
    return last == '.' || last == '!' || last == '?' || last == ':';
  }

  /** Whether the line begins in the middle of a sentence. */
  boolean startsLower() {
    return Character.isLowerCase(text.charAt(0));
  }
}
