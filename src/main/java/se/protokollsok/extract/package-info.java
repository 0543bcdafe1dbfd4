/**
 * Bytes to pages of text with word boxes. PDFBox (text layer), plain text, Markdown, Word.
 *
 * <p>In: a path and its hash. Out: an {@link se.protokollsok.extract.ExtractedDocument}, always;
 * what could not be read is a finding in it, never an exception that stops the run. Deliberately
 * absent: guessing words, putting letters right.
 *
 * <pre>{@code
 * ExtractedDocument document = new Extractor(Limits.DEFAULT).extract(path, hash);
 * document.text();               // pages joined by '\f'
 * document.pages().get(0).words(); // boxes in PDF points from the top left corner
 * }</pre>
 */
@NullMarked
package se.protokollsok.extract;

import org.jspecify.annotations.NullMarked;
