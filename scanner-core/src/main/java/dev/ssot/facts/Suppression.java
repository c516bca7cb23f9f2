package dev.ssot.facts;

/**
 * A request in the source to let a finding pass: {@code // ssot:allow rule because reason}, {@code
 * # ssot:allow …}, or {@code @SuppressWarnings("ssot:rule because reason")}.
 *
 * @param reason "" where none is given, which is a mistake
 * @param span of the request itself
 * @param covers the lines it speaks for: its own and the next one, or the annotated declaration
 */
public record Suppression(String rule, String reason, Span span, Span covers) {}
