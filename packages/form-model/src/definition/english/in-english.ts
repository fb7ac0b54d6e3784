import type { FormDefinition } from '../definition.ts'

/** A part of a form whose texts are in English alone. */
function inEnglish(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(inEnglish)
  if (typeof part !== 'object' || part === null) return part
  if ('en' in part) return { en: part.en }
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, inEnglish(value)]))
}

/** A form that ships, in English alone. The build leaves the other languages out of its document. */
export const englishForm = (document: unknown): FormDefinition => inEnglish(document) as FormDefinition
