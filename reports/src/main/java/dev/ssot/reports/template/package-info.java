/** Templates that users write, filled in with the JSON result. */
package dev.ssot.reports.template;
