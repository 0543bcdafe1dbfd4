package se.protokollsok.search;

import java.time.LocalDate;
import java.util.List;

/** One thing a query asks for. */
sealed interface Clause {

  /**
   * A word in any of its forms.
   *
   * @param text as typed
   * @param parts the word itself, or the parts of one joined by connectors: "kosten", "baten"
   */
  record Word(String text, List<String> parts) implements Clause {
    /** Copies the list. */
    public Word {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Words exactly as typed, in this order.
   *
   * @param text as typed, without quotes
   * @param words at least one
   */
  record Phrase(String text, List<String> words) implements Clause {
    /** Copies the list. */
    public Phrase {
      words = List.copyOf(words);
    }
  }

  /**
   * The beginning of a word.
   *
   * @param text as typed, without the asterisk
   */
  record Prefix(String text) implements Clause {}

  /**
   * The day of a meeting, or a day that is named.
   *
   * @param date the day
   * @param words as typed
   */
  record Day(LocalDate date, List<String> words) implements Clause {
    /** Copies the list. */
    public Day {
      words = List.copyOf(words);
    }
  }

  /**
   * An item's number: § 179.
   *
   * @param number in digits
   */
  record Paragraph(String number) implements Clause {}

  /**
   * A case number, however it is written.
   *
   * @param normal the normal form
   * @param words as typed
   */
  record CaseNumber(String normal, List<String> words) implements Clause {
    /** Copies the list. */
    public CaseNumber {
      words = List.copyOf(words);
    }
  }
}
