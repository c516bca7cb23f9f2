/** From Java sources to facts. No type of the parsing library leaves this package. */
package dev.ssot.language.java;
