export { type Combination, type CombinationRule, findCombinations } from './combinations.ts'
export { type LogView, type PublicView, redactForLog, toPublicView } from './record-views.ts'
export {
  findPersonal,
  holdsPersonal,
  Placeholders,
  type RedactedText,
  type RedactionOptions,
  redactText,
} from './redact-text.ts'
export type { RedactionLanguage, Span, SpanType } from './span.ts'
