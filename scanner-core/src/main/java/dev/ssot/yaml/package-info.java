/** Strict YAML: from a text to a tree that knows its places, and what is wrong with it. */
package dev.ssot.yaml;
