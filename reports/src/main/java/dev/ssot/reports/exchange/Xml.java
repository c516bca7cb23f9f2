package dev.ssot.reports.exchange;

import dev.ssot.outcome.Presentation;
import dev.ssot.reports.Plain;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML that stands in lines of its own. Characters that XML cannot hold are written out, as
 * {@code \\u001b}.
 */
record Xml(XMLStreamWriter out, int depth) {

  /** What stands within an element, or is the one that the file consists of. */
  @FunctionalInterface
  interface Content {
    void write(Xml xml) throws XMLStreamException;
  }

  static void document(Presentation how, Appendable out, Content content) throws IOException {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      writer.writeStartDocument("UTF-8", "1.0");
      content.write(new Xml(writer, 0));
      writer.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IOException("the report cannot be written as XML", e);
    }
    text.append('\n');
    out.append(how.ascii() ? ascii(text.toString()) : text.toString());
  }

  /**
   * An element with others in it.
   *
   * @param attributes names and values in turn
   */
  void element(String name, Content within, String... attributes) throws XMLStreamException {
    start(name, attributes);
    within.write(new Xml(out, depth + 1));
    indent(depth);
    out.writeEndElement();
  }

  /** An element with nothing in it. */
  void empty(String name, String... attributes) throws XMLStreamException {
    indent(depth);
    out.writeEmptyElement(name);
    attributes(attributes);
  }

  /** An element with lines of text in it. */
  void text(String name, String lines, String... attributes) throws XMLStreamException {
    start(name, attributes);
    out.writeCharacters(lines.lines().map(Xml::legal).reduce((a, b) -> a + "\n" + b).orElse(""));
    out.writeEndElement();
  }

  private void start(String name, String... attributes) throws XMLStreamException {
    indent(depth);
    out.writeStartElement(name);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
  }

  private void indent(int columns) throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(columns));
  }

  /** Two characters have no shape in Unicode and are forbidden all the same. */
  private static String legal(String text) {
    return Plain.of(text).replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff");
  }

  /** Only attributes and text can hold other characters, and both may have references. */
  private static String ascii(String xml) {
    StringBuilder ascii = new StringBuilder(xml.length() + 16);
    xml.codePoints()
        .forEach(
            point -> {
              if (point < 0x80) {
                ascii.append((char) point);
              } else {
                ascii.append(String.format(Locale.ROOT, "&#x%x;", point));
              }
            });
    return ascii.toString();
  }
}
