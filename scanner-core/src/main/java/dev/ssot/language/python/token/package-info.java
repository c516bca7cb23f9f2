/** From bytes to Python's tokens. */
package dev.ssot.language.python.token;
