/** What files hold, kept on disk under their git blob ids. */
package dev.ssot.cache;
