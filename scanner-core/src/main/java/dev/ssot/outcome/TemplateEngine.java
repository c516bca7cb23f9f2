package dev.ssot.outcome;

import java.io.IOException;
import java.nio.file.Path;

/** Makes renderers of templates that users write; found by {@link java.util.ServiceLoader}. */
public interface TemplateEngine {

  /**
   * A renderer that fills the template in.
   *
   * @throws TemplateException if it cannot be used; also when it is filled in
   * @throws IOException if it cannot be read
   */
  Renderer renderer(Path template) throws IOException;
}
