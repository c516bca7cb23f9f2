package dev.ssot.language.settings;

import dev.ssot.facts.Problem;
import dev.ssot.facts.Setting;
import dev.ssot.facts.Span;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Elements without elements in them. Nothing is fetched, and no entity is expanded. */
final class XmlSettings {
  private final List<Problem> problems;
  private final List<Setting> settings = new ArrayList<>();
  private final Deque<String> paths = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private Span span = Span.FILE;
  private boolean leaf;

  XmlSettings(List<Problem> problems) {
    this.problems = problems;
  }

  List<Setting> read(String source) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(source));
      while (reader.hasNext()) {
        event(reader, reader.next());
      }
    } catch (XMLStreamException e) {
      Location at = e.getLocation();
      problems.add(
          new Problem(
              Problem.Kind.SYNTAX,
              at == null ? 1 : Math.max(at.getLineNumber(), 1),
              at == null ? 1 : Math.max(at.getColumnNumber(), 1),
              e.getMessage().replaceFirst("(?s)^ParseError.*?Message: ", "")));
    }
    return settings;
  }

  private void event(XMLStreamReader reader, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(reader);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
      case XMLStreamConstants.END_ELEMENT -> end();
      default -> {}
    }
  }

  private void start(XMLStreamReader reader) {
    String name = reader.getLocalName();
    paths.push(paths.isEmpty() ? name : paths.peek() + "." + name);
    text.setLength(0);
    int line = reader.getLocation().getLineNumber();
    int column = reader.getLocation().getColumnNumber();
    span = new Span(line, column, line, column);
    leaf = true;
  }

  private void end() {
    String path = paths.pop();
    if (leaf) {
      settings.add(new Setting(path, text.toString().strip(), span));
    }
    leaf = false;
  }
}
