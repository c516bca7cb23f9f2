/** What every text says, whatever it is written in: unresolved conflicts, and paths it names. */
package dev.ssot.language.text;
