/**
 * Which files there are and which changed. Names, sizes, times and SHA-256 only.
 *
 * <p>In: a folder. Out: a {@link se.protokollsok.archive.Scan}. Deliberately absent: reading
 * content as text; writing into the archive, ever.
 */
@NullMarked
package se.protokollsok.archive;

import org.jspecify.annotations.NullMarked;
