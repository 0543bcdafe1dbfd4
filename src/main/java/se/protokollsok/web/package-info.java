/**
 * The HTTP and HTML edge. Templates and assets lie in the top-level folder {@code web/}.
 *
 * <p>In: a {@link se.protokollsok.search.SearchEngine}. Out: pages in Swedish and the JSON API.
 * Deliberately absent: Lucene types, files of the archive.
 */
@NullMarked
package se.protokollsok.web;

import org.jspecify.annotations.NullMarked;
