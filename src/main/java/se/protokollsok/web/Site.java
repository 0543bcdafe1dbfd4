package se.protokollsok.web;

import java.time.Clock;
import java.time.LocalDate;
import se.protokollsok.search.SearchEngine;

/**
 * What all handlers of pages share. Immutable; its parts are thread-safe.
 *
 * @param engine answers
 * @param links makes addresses
 * @param persons tells which persons have a page
 * @param frames makes the frame of a page
 * @param templates renders
 * @param edge answers with problems
 * @param towns the municipalities
 * @param clock tells which day it is
 * @param publicAddresses tells where a request reached this site
 * @param settings what the operator chose
 * @param pages shows the pages of originals
 */
record Site(
    SearchEngine engine,
    Links links,
    PersonPages persons,
    Frames frames,
    Templates templates,
    Edge edge,
    Towns towns,
    Clock clock,
    PublicAddresses publicAddresses,
    WebSettings settings,
    OriginalPages pages) {
  /**
   * Returns a token that is equal as long as every page is the same: pages tell which deadlines
   * have passed.
   */
  String state() {
    return engine.generation() + "-" + LocalDate.now(clock);
  }

  /**
   * Returns whether the site an address lies on may frame {@code /embed} and ask the API.
   *
   * @param address of the site or of a page of it: {@code https://intranat.example/sidor}
   */
  boolean allows(String address) {
    return settings.sites().allowsAddress(address);
  }
}
