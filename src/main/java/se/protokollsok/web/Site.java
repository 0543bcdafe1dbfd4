package se.protokollsok.web;

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
 */
record Site(
    SearchEngine engine,
    Links links,
    PersonPages persons,
    Frames frames,
    Templates templates,
    Edge edge) {}
