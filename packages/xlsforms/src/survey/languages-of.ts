import type { FormDefinition } from '@tip-standard/form-model'

/** The languages in which a form has texts of its own. */
export function languagesOf(definition: FormDefinition): string[] {
  const found = new Set<string>()
  JSON.stringify(definition, (key, value: unknown) => {
    if (['title', 'help', 'label', 'question', 'prompt'].includes(key) && typeof value === 'object' && value !== null)
      for (const language of Object.keys(value)) found.add(language)
    return value
  })
  found.delete('en')
  return [...found]
}
