/** From tokens to syntax trees, also where there are mistakes. */
package dev.ssot.language.java.syntax;
