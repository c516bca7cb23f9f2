/** The Python front-end: tokens, grammar, and what is read from them. */
package dev.ssot.language.python;
