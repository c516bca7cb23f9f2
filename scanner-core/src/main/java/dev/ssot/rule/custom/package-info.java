/** Rules that a user declares in the configuration: what may be used where, as data. */
package dev.ssot.rule.custom;
