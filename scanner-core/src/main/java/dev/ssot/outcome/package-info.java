/** All that a scan found, and the interface of those who write it down. */
package dev.ssot.outcome;
