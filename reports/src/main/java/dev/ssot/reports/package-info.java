/** The renderers, one per format, and the figures and places that they tell alike. */
package dev.ssot.reports;
