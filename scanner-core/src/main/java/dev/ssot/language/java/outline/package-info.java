/** What tokens alone tell of a file that cannot be parsed. */
package dev.ssot.language.java.outline;
