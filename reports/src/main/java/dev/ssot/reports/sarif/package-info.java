/** SARIF 2.1.0, in full and as much of it as GitHub's code scanning takes. */
package dev.ssot.reports.sarif;
