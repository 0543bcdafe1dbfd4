/**
 * What is known before a file is read: municipalities, bodies and organisations with their
 * renamings, word counts, curated corrections. An immutable, versioned snapshot.
 *
 * <p>In: resources, curated files, clean words counted by earlier stages. Out: a {@link
 * se.protokollsok.knowledge.Knowledge}. Deliberately absent: parsing, reading the archive's files.
 *
 * <p>A folder of curated files may hold, in UTF-8, cells parted by tabs, remarks after {@code #}:
 *
 * <ul>
 *   <li>{@code bodies.tsv}: {@code body} or {@code organisation}, name, the body's organisation,
 *       first day, last day, successor, other spellings parted by {@code ;}. A name that is built
 *       in is replaced.
 *   <li>{@code persons.tsv}: {@code same} or {@code different}, a name, another name; each may be
 *       followed by a place in parentheses: {@code same → Anna Lind (Bjuv) → Anna Lindh}.
 * </ul>
 *
 * A line that cannot be understood is a {@link se.protokollsok.knowledge.CuratedFileException}.
 *
 * <pre>{@code
 * Knowledge knowledge = KnowledgeBase.of(Optional.of(folder), words);
 * knowledge.municipalities().named("Hoganas");            // Höganäs
 * knowledge.bodies().family("Familjen Helsingborg");      // with Skåne Nordväst
 * }</pre>
 */
@NullMarked
package se.protokollsok.knowledge;

import org.jspecify.annotations.NullMarked;
