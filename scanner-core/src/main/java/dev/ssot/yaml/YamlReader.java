package dev.ssot.yaml;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads a text of one YAML document. Nothing in it is ever made into an object of its choice. */
public final class YamlReader {
  private final Mistakes mistakes;

  /**
   * @param mistakes where those in the form of the text are taken down
   */
  public YamlReader(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /** The tree, empty for an empty text; none where the text is no YAML. */
  public Optional<Tree> read(String text) {
    try {
      Node root = compose(text);
      return Optional.of(root == null ? Tree.empty() : tree(root));
    } catch (MarkedYAMLException e) {
      mistakes.add(position(e), "", SyntaxWords.of(e.getContext(), e.getProblem()));
    } catch (YAMLException e) {
      mistakes.add(Position.START, "", SyntaxWords.of("", e.getMessage()));
    }
    return Optional.empty();
  }

  /**
   * Without the library's front door, whose makers of objects take longer to load than the text to
   * read. An alias for a list or a mapping is refused: it makes small texts grow without bound.
   */
  private static Node compose(String text) {
    var options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    var parser = new ParserImpl(new StreamReader(text), options);
    return new Composer(parser, new Resolver(), options).getSingleNode();
  }

  private Tree tree(Node node) {
    Position at = position(node);
    if (node instanceof MappingNode mapping) {
      return new Tree.Mapping(at, mapping.getValue().stream().map(this::entry).toList());
    }
    if (node instanceof SequenceNode sequence) {
      List<Tree> items = sequence.getValue().stream().map(this::tree).toList();
      return new Tree.Sequence(at, items);
    }
    return scalar(at, (ScalarNode) node);
  }

  private Tree scalar(Position at, ScalarNode node) {
    if (!node.getTag().startsWith(Tag.PREFIX)) {
      mistakes.add(at, "", "a text that begins with ! must stand in quotes");
    }
    return node.getTag().equals(Tag.NULL)
        ? new Tree.Nothing(at)
        : new Tree.Scalar(at, node.getValue());
  }

  private Tree.Entry entry(NodeTuple tuple) {
    Position at = position(tuple.getKeyNode());
    Tree value = tree(tuple.getValueNode());
    if (tuple.getKeyNode() instanceof ScalarNode key) {
      return new Tree.Entry(at, key.getValue(), value);
    }
    mistakes.add(at, "", "a key must be a text");
    return new Tree.Entry(at, "", value);
  }

  private static Position position(Node node) {
    var mark = node.getStartMark();
    return new Position(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static Position position(MarkedYAMLException e) {
    var mark = e.getProblemMark();
    return new Position(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
