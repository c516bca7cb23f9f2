/** The rules: one record and one page each, with what they need to judge. */
package dev.ssot.rules;
