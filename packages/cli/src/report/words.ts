import type { Language } from './finding.ts'

/** The words of a report; counts come as texts, as people read numbers. */
type Words = {
  errors: string
  warnings: string
  notes: string
  clean: string
  records: (count: string, invalid: string) => string
  times: (count: string) => string
  more: (count: string) => string
  title: string
  rule: string
  what: string
  count: string
  where: string
  draft: string
  privacy: string
}

/** The words of reports. French is a draft. */
export const words: { readonly [language in Language]: Words } = {
  en: {
    errors: 'Errors',
    warnings: 'Warnings',
    notes: 'Repaired while reading',
    clean: 'Nothing to mend.',
    records: (count, invalid) =>
      count === '0'
        ? 'No record was read.'
        : count === '1'
          ? `1 record read, ${invalid === '0' ? 'no error' : 'errors'} in it.`
          : `${count} records read, ${invalid} of them with errors.`,
    times: (count) => `${count} ×`,
    more: (count) => `and ${count} more`,
    title: 'TIP Standard: what was found',
    rule: 'Rule',
    what: 'What is wrong',
    count: 'Count',
    where: 'Where',
    draft: '',
    privacy: 'No value of the data is shown here.',
  },
  fr: {
    errors: 'Erreurs',
    warnings: 'Avertissements',
    notes: 'Corrigé à la lecture',
    clean: 'Rien à corriger.',
    records: (count, invalid) =>
      count === '0'
        ? 'Aucun enregistrement n’a été lu.'
        : count === '1'
          ? `1 enregistrement lu, qui ${invalid === '0' ? 'n’a pas d’erreur' : 'a des erreurs'}.`
          : `${count} enregistrements lus, dont ${invalid} avec des erreurs.`,
    times: (count) => `${count} ×`,
    more: (count) => `et ${count} autres`,
    title: 'TIP Standard : constatations',
    rule: 'Règle',
    what: 'Ce qui ne va pas',
    count: 'Nombre',
    where: 'Où',
    draft: 'Traduction provisoire, non relue.',
    privacy: 'Aucune valeur des données n’est montrée ici.',
  },
}

/** A number as people read it in a language; the same on every machine. */
export function numberText(value: number, language: Language): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? '\u202f' : ',')
}
