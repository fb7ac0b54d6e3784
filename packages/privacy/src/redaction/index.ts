export { findPersonal, Placeholders, type RedactedText, type RedactionOptions, redactText } from './redact-text.ts'
export type { RedactionLanguage, Span, SpanType } from './span.ts'
