/** The frame that rules stand in: what they are given, what they say, and their pages. */
package dev.ssot.rule;
