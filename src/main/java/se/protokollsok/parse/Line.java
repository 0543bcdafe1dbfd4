package se.protokollsok.parse;

import java.util.Optional;

/** A line that is not blank. Not thread-safe: what it opens is found once and kept. */
final class Line {
  private final int begin;
  private final String text;
  private final Layout layout;
  private final boolean furniture;
  private Optional<Labels.Found> label = Optional.empty();
  private boolean labelKnown;
  private Optional<Sections.Found> section = Optional.empty();
  private boolean sectionKnown;

  /**
   * How a line stands on its page.
   *
   * @param gap whether a blank line or a new page stands between it and the line before
   * @param marked whether Markdown or a list conversion marks it as a heading: "# Title", "Title**"
   * @param indent how many blanks it begins with
   * @param page on which page it stands, from 0
   * @param wide whether more than one blank line stands above it
   */
  record Layout(boolean gap, boolean marked, int indent, int page, boolean wide) {
    Layout(boolean gap, boolean marked, int indent, int page) {
      this(gap, marked, indent, page, false);
    }

    private Layout asMarked() {
      return new Layout(gap, true, indent, page, wide);
    }
  }

  Line(int begin, String text, Layout layout, boolean furniture) {
    this.begin = begin;
    this.text = text;
    this.layout = layout;
    this.furniture = furniture;
  }

  /** Where its text begins in the repaired text. */
  int begin() {
    return begin;
  }

  /** One past where its text ends in the repaired text. */
  int end() {
    return begin + text.length();
  }

  /**
   * The line without blanks, asterisks and number signs around it; cut out of the repaired text as
   * it stands; never empty.
   */
  String text() {
    return text;
  }

  boolean gap() {
    return layout.gap();
  }

  boolean marked() {
    return layout.marked();
  }

  /** Whether more than one blank line stands above it. */
  boolean wide() {
    return layout.wide();
  }

  /** Whether all its letters are capitals, and it has some. */
  boolean capitals() {
    return text.chars().filter(Character::isUpperCase).count() > 2
        && text.chars().noneMatch(Character::isLowerCase);
  }

  int indent() {
    return layout.indent();
  }

  int page() {
    return layout.page();
  }

  /** Whether it is page furniture. */
  boolean furniture() {
    return furniture;
  }

  /** The label it opens with, if that is sure. */
  Optional<Labels.Found> label() {
    if (!labelKnown) {
      label = Labels.at(text);
      labelKnown = true;
    }
    return label;
  }

  /** The part of an item it opens. */
  Optional<Sections.Found> section() {
    if (!sectionKnown) {
      section = Sections.of(this);
      sectionKnown = true;
    }
    return section;
  }

  Line asFurniture() {
    return new Line(begin, text, layout, true);
  }

  Line asMarked() {
    return new Line(begin, text, layout.asMarked(), furniture);
  }

  /** The line from this offset on, which lies before its end. */
  Line from(int offset) {
    return new Line(begin + offset, text.substring(offset), layout, furniture);
  }

  /** The line up to this offset, which lies behind its begin. */
  Line to(int offset) {
    return new Line(begin, text.substring(0, offset), layout, furniture);
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
