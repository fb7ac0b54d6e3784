import type { Locale } from '@tip-standard/core'
import type { Language } from '@tip-standard/core/texts'

type Part = Pick<Locale, 'formTexts'>

/** What the standard says in a language, and the forms that ship: two files, which are loaded at once. */
async function both(standard: Promise<Locale>, forms: Promise<Part>): Promise<Locale> {
  const [labels, { formTexts }] = await Promise.all([standard, forms])
  return { ...labels, ...(formTexts === undefined ? {} : { formTexts }) }
}

/**
 * Loads what forms show in a language: the texts of the standard without definitions, and those of the shipped forms;
 * nothing for English, the original language.
 */
export async function loadLabels(language: Language): Promise<Locale | undefined> {
  switch (language) {
    case 'fr':
      return both(
        import('@tip-standard/core/labels/fr').then(({ fr }) => fr),
        import('../definition/translated/fr.ts'),
      )
    case 'rw':
      return both(
        import('@tip-standard/core/labels/rw').then(({ rw }) => rw),
        import('../definition/translated/rw.ts'),
      )
    case 'sw':
      return both(
        import('@tip-standard/core/labels/sw').then(({ sw }) => sw),
        import('../definition/translated/sw.ts'),
      )
    case 'rn':
      return both(
        import('@tip-standard/core/labels/rn').then(({ rn }) => rn),
        import('../definition/translated/rn.ts'),
      )
    default:
      return undefined
  }
}
