package se.protokollsok.web;

/** What web robots may do with the pages. */
public enum Robots {
  /** No page is to be found by search engines. */
  NOINDEX,
  /** Protocols, items and matters are, and a site map lists them. */
  INDEX
}
