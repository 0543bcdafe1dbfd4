package se.protokollsok.web;

import com.thaiopensource.relaxng.jaxp.CompactSyntaxSchemaFactory;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Judges XML by the grammars in {@code src/test/resources/formats}, with parsers of libraries. */
final class Grammar {
  private final Schema schema;

  private Grammar(Schema schema) {
    this.schema = schema;
  }

  /** Reads a grammar: RELAX NG in its compact form, or XML Schema. */
  static Grammar of(String name) {
    URL file = Objects.requireNonNull(Grammar.class.getResource("/formats/" + name), name);
    SchemaFactory factory =
        name.endsWith(".rnc")
            ? new CompactSyntaxSchemaFactory()
            : SchemaFactory.newDefaultInstance();
    try {
      return new Grammar(factory.newSchema(file));
    } catch (SAXException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** Returns what is wrong with a document; empty if nothing is. */
  List<String> complaints(String xml) {
    List<String> complaints = new ArrayList<>();
    try {
      schema.newValidator().validate(new SAXSource(new InputSource(new StringReader(xml))));
    } catch (SAXException e) {
      complaints.add(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return complaints;
  }

  /** Returns the document, read by the platform's parser, which takes no DTD. */
  static Document parse(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("no XML: " + e.getMessage(), e);
    }
  }
}
