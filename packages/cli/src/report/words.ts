import type { Language } from './finding.ts'

/** The words of reports. French is a draft. */
export const words = {
  en: {
    errors: 'Errors',
    warnings: 'Warnings',
    notes: 'Repaired while reading',
    clean: 'Nothing to mend.',
    records: (count: string, invalid: string) =>
      count === '0'
        ? 'No record was read.'
        : count === '1'
          ? `1 record read, ${invalid === '0' ? 'no error' : 'errors'} in it.`
          : `${count} records read, ${invalid} of them with errors.`,
    times: (count: string) => `${count} ×`,
    more: (count: string) => `and ${count} more`,
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
    records: (count: string, invalid: string) =>
      count === '0'
        ? 'Aucun enregistrement n’a été lu.'
        : count === '1'
          ? `1 enregistrement lu, qui ${invalid === '0' ? 'n’a pas d’erreur' : 'a des erreurs'}.`
          : `${count} enregistrements lus, dont ${invalid} avec des erreurs.`,
    times: (count: string) => `${count} ×`,
    more: (count: string) => `et ${count} autres`,
    title: 'TIP Standard : constatations',
    rule: 'Règle',
    what: 'Ce qui ne va pas',
    count: 'Nombre',
    where: 'Où',
    draft: 'Traduction provisoire, non relue.',
    privacy: 'Aucune valeur des données n’est montrée ici.',
  },
} as const satisfies Record<Language, object>

/** A number as people read it in a language; the same on every machine. */
export function numberText(value: number, language: Language): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? '\u202f' : ',')
}
