/** Whether what was measured is good enough. */
package dev.ssot.verdict;
