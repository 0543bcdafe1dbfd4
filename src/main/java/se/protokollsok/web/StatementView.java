package se.protokollsok.web;

import java.util.List;

/**
 * The operator's accessibility statement. A view for the templates; what is empty was not told.
 *
 * @param frame what stands around it
 * @param website the service's name, or "den här tjänsten"
 * @param operator who stands behind it
 * @param empty whether nothing at all is told
 * @param missing what no statement is complete without, and this lacks
 * @param degree "delvis förenlig"
 * @param gaps what does not follow the law
 * @param burdens what is left out as a burden out of proportion
 * @param outside what the law does not ask for
 * @param methods how it was assessed
 * @param assessed "12 december 2025"
 * @param updated when the statement was updated
 * @param contacts whom to turn to; the note says by what means
 * @param reply how soon who asks is answered
 * @param supervisor who supervises
 * @param supervision address for complaints
 */
public record StatementView(
    Frame frame,
    String website,
    String operator,
    boolean empty,
    List<String> missing,
    String degree,
    List<String> gaps,
    List<String> burdens,
    List<String> outside,
    List<String> methods,
    String assessed,
    String updated,
    List<LinkView> contacts,
    String reply,
    String supervisor,
    String supervision) {

  /** Copies the lists. */
  public StatementView {
    missing = List.copyOf(missing);
    gaps = List.copyOf(gaps);
    burdens = List.copyOf(burdens);
    outside = List.copyOf(outside);
    methods = List.copyOf(methods);
    contacts = List.copyOf(contacts);
  }
}
