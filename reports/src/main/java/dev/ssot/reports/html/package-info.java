/**
 * The report that opens in a browser: one file with its data, style and script in it, which asks no
 * network for anything.
 */
package dev.ssot.reports.html;
