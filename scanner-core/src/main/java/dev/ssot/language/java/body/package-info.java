/** What stands in functions: statements, expressions, and what they use. */
package dev.ssot.language.java.body;
