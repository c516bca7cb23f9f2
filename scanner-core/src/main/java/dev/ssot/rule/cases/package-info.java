/** Runs the cases on a rule's page, for our own rules and for those of plugin authors. */
package dev.ssot.rule.cases;
