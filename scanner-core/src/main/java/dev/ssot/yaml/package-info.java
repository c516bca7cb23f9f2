/** Strict YAML: from a text to records, with every mistake and its place. */
package dev.ssot.yaml;
