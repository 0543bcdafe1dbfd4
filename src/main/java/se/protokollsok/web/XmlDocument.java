package se.protokollsok.web;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document in the making. Takes any text; what XML forbids is replaced. Not thread-safe. */
final class XmlDocument {
  // The platform's own, whatever else a library brings along.
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  /** Something written; in memory it does not fail. */
  private interface Step {
    void run() throws XMLStreamException;
  }

  /**
   * Begins a document.
   *
   * @param root name of the root element
   * @param namespace of it and everything in it; empty for none
   */
  XmlDocument(String root, String namespace) {
    try {
      synchronized (FACTORY) {
        xml = FACTORY.createXMLStreamWriter(text);
      }
      xml.writeStartDocument("utf-8", "1.0");
      xml.writeStartElement(root);
      if (!namespace.isEmpty()) {
        xml.writeDefaultNamespace(namespace);
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds an attribute to the element just begun. */
  XmlDocument attribute(String name, String value) {
    return step(() -> xml.writeAttribute(name, SafeText.line(value)));
  }

  /** Binds a prefix within the element just begun. */
  XmlDocument prefix(String prefix, String namespace) {
    return step(() -> xml.writeNamespace(prefix, namespace));
  }

  /** Begins an element. */
  XmlDocument open(String name) {
    return step(() -> xml.writeStartElement(name));
  }

  /** Ends the element begun last. */
  XmlDocument close() {
    return step(xml::writeEndElement);
  }

  /** Adds text to the element that is open. */
  XmlDocument text(String words) {
    return step(() -> xml.writeCharacters(SafeText.xml(words)));
  }

  /** Adds an element that holds only text. */
  XmlDocument element(String name, String words) {
    return open(name).text(words).close();
  }

  /** Ends the document and returns it. */
  String end() {
    step(xml::writeEndDocument);
    step(xml::close);
    return text.toString();
  }

  private XmlDocument step(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }
}
