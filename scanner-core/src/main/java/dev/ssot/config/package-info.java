/** What the user wants: {@code ssot.yaml}, found, read and judged. */
package dev.ssot.config;
