/**
 * What is known before a file is read: municipalities, bodies and organisations with their
 * renamings, word counts, curated corrections. An immutable, versioned snapshot.
 *
 * <p>In: resources, curated files, clean words counted by earlier stages. Out: a {@link
 * se.protokollsok.knowledge.Knowledge}. Deliberately absent: parsing, reading the archive's files.
 */
@NullMarked
package se.protokollsok.knowledge;

import org.jspecify.annotations.NullMarked;
