package dev.ssot.reports.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** A rule's page as HTML. Markup that somebody put into it is shown, never obeyed. */
final class PageHtml {
  private static final int LEVELS_DOWN = 1;
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .nodeRendererFactory(Code::new)
          .build();

  private PageHtml() {}

  /** Without its title, which stands above it already; its headings go below that. */
  static String of(String markdown) {
    Node page = PARSER.parse(markdown);
    if (page.getFirstChild() instanceof Heading title && title.getLevel() == 1) {
      title.unlink();
    }
    page.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            heading.setLevel(Math.min(6, heading.getLevel() + LEVELS_DOWN));
          }
        });
    return RENDERER.render(page);
  }

  /** Code of a case: with the name of its file, and the lines marked that the rule reports. */
  private record Code(HtmlNodeRendererContext context) implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(FencedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
      FencedCodeBlock block = (FencedCodeBlock) node;
      var html = context.getWriter();
      html.line();
      html.tag("figure");
      caption(block.getInfo())
          .ifPresent(
              name -> {
                html.tag("figcaption");
                html.text(name);
                html.tag("/figcaption");
              });
      if (block.getLiteral().isBlank()) {
        html.text("an empty file");
      } else {
        code(block.getLiteral());
      }
      html.tag("/figure");
      html.line();
    }

    private void code(String text) {
      var html = context.getWriter();
      html.tag("pre", Map.of("tabindex", "0"));
      html.tag("code");
      text.lines().forEach(this::line);
      html.tag("/code");
      html.tag("/pre");
    }

    private void line(String text) {
      boolean marked = text.matches(".*(//|#|<!--) *finding\\b.*");
      context.getWriter().tag(marked ? "mark" : "span");
      context.getWriter().text(text);
      context.getWriter().tag(marked ? "/mark" : "/span");
      context.getWriter().raw("\n");
    }

    private static Optional<String> caption(String info) {
      String[] words = info == null ? new String[0] : info.strip().split(" +");
      return words.length > 1 ? Optional.of(words[1]) : Optional.empty();
    }
  }
}
