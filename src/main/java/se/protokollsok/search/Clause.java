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

    /** Returns the clause for a plain word. */
    static Word of(String word) {
      return new Word(word, List.of(word));
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
   * @param normal the normal form: "ks|2025|970", "|2025|970" for one without letters
   * @param shown as people write it: "KS 2025/970"
   * @param words as typed
   */
  record CaseNumber(String normal, String shown, List<String> words) implements Clause {
    /** Copies the list. */
    public CaseNumber {
      words = List.copyOf(words);
    }
  }

  /**
   * A protocol by its number: 9/2025.
   *
   * @param number in normal form: "9/2025"
   * @param ids of the protocols that have it, newest first; empty if the archive holds none
   */
  record Protocol(String number, List<String> ids) implements Clause {
    /** Copies the list. */
    public Protocol {
      ids = List.copyOf(ids);
    }

    /** Returns number and year: "9", "2025". */
    List<String> words() {
      return List.of(number.split("/", 2));
    }
  }

  /**
   * An item by its number in a protocol: "punkt 5".
   *
   * @param number "5", "7.3"
   */
  record Item(String number) implements Clause {}

  /**
   * One of several: §§ 12-14.
   *
   * @param clauses two at least
   */
  record AnyOf(List<Clause> clauses) implements Clause {
    /** Copies the list. */
    public AnyOf {
      clauses = List.copyOf(clauses);
    }
  }
}
