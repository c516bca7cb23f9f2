/** The findings that were there when somebody began to watch, in a file that git can merge. */
package dev.ssot.baseline;
