/** From Python's syntax tree to facts. */
package dev.ssot.language.python.reading;
