/** From Python's tokens to a light syntax tree that lives as long as one file is read. */
package dev.ssot.language.python.grammar;
