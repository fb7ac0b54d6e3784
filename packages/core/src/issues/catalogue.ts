import type { IssueCode } from './issue.ts'

/** The languages that have templates for every kind of issue. */
export type CatalogueLanguage = 'en' | 'fr'

/** Templates by code; `{…}` takes the label of the field, or a limit. Rules have texts of their own. */
export const catalogue: Record<CatalogueLanguage, Record<IssueCode, string>> = {
  en: {
    json: 'The text is no JSON.',
    required: '{field}: a value is missing, and no reason is given.',
    type: '{field}: the value is not of the kind that is asked here ({expected}).',
    format: '{field}: the value is not written as asked ({format}).',
    range: '{field}: the value is out of range ({min} to {max}).',
    length: '{field}: too long, too short or empty ({min} to {max}).',
    codeList: '{field}: the code is not in the list {list}.',
    duplicate: '{field}: the same value is given twice.',
    unknownField: '{count} members that the standard does not know; what a partner adds goes under "extensions".',
    rule: 'A rule of the standard is broken.',
    profile: '{field}: not as the profile asks.',
  },
  fr: {
    json: 'Le texte n’est pas du JSON.',
    required: '{field} : une valeur manque, et aucun motif n’est donné.',
    type: '{field} : la valeur n’est pas du genre attendu ({expected}).',
    format: '{field} : la valeur n’est pas écrite comme demandé ({format}).',
    range: '{field} : la valeur est hors limites ({min} à {max}).',
    length: '{field} : trop long, trop court ou vide ({min} à {max}).',
    codeList: '{field} : le code n’est pas dans la liste {list}.',
    duplicate: '{field} : la même valeur est donnée deux fois.',
    unknownField: '{count} membres que la norme ne connaît pas ; les ajouts d’un partenaire vont sous « extensions ».',
    rule: 'Une règle de la norme n’est pas respectée.',
    profile: '{field} : non conforme au profil.',
  },
}
