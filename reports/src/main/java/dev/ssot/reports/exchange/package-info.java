/** Formats that other tools read: continuous integration, review robots, spreadsheets. */
package dev.ssot.reports.exchange;
