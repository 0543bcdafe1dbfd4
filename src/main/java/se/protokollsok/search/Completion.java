package se.protokollsok.search;

/** What a query may go on to be, while it is being typed. */
public sealed interface Completion {
  /** Returns what is shown, with nothing private in it. */
  String text();

  /** Whether persons who have a page are among what is suggested. */
  enum Persons {
    /** They are. */
    SUGGESTED,
    /** They are not. */
    LEFT_OUT
  }

  /**
   * The title of an item; of several with this title the newest.
   *
   * @param text the title
   * @param protocolId the protocol's id
   * @param itemKey the item's key
   */
  record Title(String text, String protocolId, String itemKey) implements Completion {}

  /**
   * A matter.
   *
   * @param text what it is about
   * @param slug its lasting name
   */
  record OfMatter(String text, String slug) implements Completion {}

  /**
   * A person who has a page.
   *
   * @param text the name
   * @param id the register's id
   */
  record OfPerson(String text, String id) implements Completion {}

  /**
   * A municipality that items concern.
   *
   * @param text the canonical name
   */
  record Municipality(String text) implements Completion {}

  /**
   * A body that has met.
   *
   * @param text the canonical name
   */
  record Body(String text) implements Completion {}

  /**
   * A word of the archive.
   *
   * @param text the query with this word at its end
   */
  record Word(String text) implements Completion {}
}
