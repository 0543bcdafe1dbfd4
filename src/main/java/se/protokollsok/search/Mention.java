package se.protokollsok.search;

import java.util.List;

/**
 * Something of the archive that a query names: it steers, and is no condition.
 *
 * @param thing what is named
 * @param words the words that name it, without those that only join it to the rest
 * @param begin first UTF-16 unit in the typed text
 * @param end one past the last
 */
record Mention(Thing thing, List<Clause.Word> words, int begin, int end) {
  Mention {
    words = List.copyOf(words);
  }

  /** Returns whether it is a person whose name was typed in full. */
  boolean isPerson() {
    return thing instanceof Who who && who.whole();
  }

  /** What can be named. */
  sealed interface Thing {
    /** Returns what it has in common with the same thing typed otherwise. */
    default Object key() {
      return this;
    }
  }

  /**
   * A span of days.
   *
   * @param period the days
   */
  record Days(Period period) implements Thing {
    @Override
    public Object key() {
      return new Days(new Period(period.first(), period.last(), ""));
    }
  }

  /**
   * A municipality.
   *
   * @param municipality its canonical name
   */
  record Place(String municipality) implements Thing {}

  /**
   * A body.
   *
   * @param body the canonical name, of a renamed one the latest
   */
  record Organ(String body) implements Thing {}

  /**
   * An organisation that is no municipality.
   *
   * @param organisation the canonical name, of a renamed one the latest
   */
  record Owner(String organisation) implements Thing {}

  /**
   * A person.
   *
   * @param ids of the register; several for namesakes
   * @param name the register's spelling
   * @param whole whether the name was typed in full; a lone name is a guess
   */
  record Who(List<String> ids, String name, boolean whole) implements Thing {
    Who {
      ids = List.copyOf(ids);
    }

    @Override
    public Object key() {
      return ids;
    }
  }
}
