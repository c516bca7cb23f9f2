/** The settings of build tools and test runners, as far as rules and resolution ask for them. */
package dev.ssot.language.settings;
