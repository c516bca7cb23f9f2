/** Sources as characters and tokens, before anything is parsed. */
package dev.ssot.language.java.text;
