package dev.ssot.rules;

import dev.ssot.codebase.Definition;
import dev.ssot.facts.Call;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.naming.Words;
import dev.ssot.rule.DataFile;
import java.util.List;
import java.util.Set;

/**
 * What is known of code that finds nothing out, and of code that need not.
 *
 * @param doubles words in the name of a type that stands in for the real one
 * @param plainSupertypes simple names of types from outside that ask for nothing
 */
record Attestation(List<Harmless> harmless, List<String> doubles, List<String> plainSupertypes) {

  /**
   * Calls that have no bearing on a result.
   *
   * @param receivers the last part of their names, "" for none
   */
  record Harmless(List<String> receivers, List<String> names) {
    boolean covers(String receiver, String name) {
      return names.contains(name) && receivers.contains(receiver);
    }
  }

  static Attestation read() {
    return DataFile.read(Attestation.class, "self-attesting.yaml", Attestation.class);
  }

  boolean isHarmless(Call call) {
    String receiver = call.receiver().substring(call.receiver().lastIndexOf('.') + 1);
    return harmless.stream().anyMatch(group -> group.covers(receiver, call.name()));
  }

  /** A stand-in by its name or that of a type around it, or one made up on the spot. */
  boolean isDouble(Definition definition) {
    TypeDeclaration type = ((Definition.Type) definition.declaration()).type();
    return type.kind() == TypeDeclaration.Kind.ANONYMOUS
        || type.modifiers().has(Modifier.LOCAL)
        || Set.of(type.name().split("\\.")).stream()
            .flatMap(name -> Words.of(name).stream())
            .anyMatch(doubles::contains);
  }
}
