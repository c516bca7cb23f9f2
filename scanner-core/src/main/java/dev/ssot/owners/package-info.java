/** Who owns which files, and so which findings. */
package dev.ssot.owners;
