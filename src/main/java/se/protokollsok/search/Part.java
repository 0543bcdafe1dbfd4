package se.protokollsok.search;

/**
 * A part of what makes a hit relevant. Each can be left out, so that what it gives and what it
 * costs can be measured ({@code docs/RELEVANCE.md}).
 */
public enum Part {
  /** Base forms: "mötena" finds "möte". */
  INFLECTION,
  /** Parts of compounds, and compounds written apart. */
  COMPOUNDS,
  /** Words without their dots, typed or in the text. */
  DOTS,
  /** Skeletons of misread words. */
  SKELETON,
  /** Second-best readings of misread words. */
  OTHER_READINGS,
  /** Spellings like the one typed. */
  MISSPELLINGS,
  /** Other words for the same thing. */
  SYNONYMS,
  /** Words close to each other count more. */
  NEARNESS,
  /** Other steps of a matter are led to by the titles of those that are found. */
  MATTERS,
  /** Items with all words come first. */
  ALL_WORDS,
  /** Items with all words in their title come before others with all words. */
  TITLES,
  /** Items that decide come before items that note. */
  DECISIONS,
  /** Periods, places, persons and bodies named in a question steer. */
  NAMED
}
