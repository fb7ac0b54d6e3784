import type { Location } from '@tip-standard/sheets'

/** What can be said of a workbook that is read as a form, and one sentence for each in English and French. */
const importCatalogue = {
  noSurvey: {
    severity: 'error',
    en: 'The workbook has no sheet `survey` with the columns `type` and `name`. It is no XLSForm.',
    fr: 'Le classeur n’a pas de feuille `survey` avec les colonnes `type` et `name`. Ce n’est pas un XLSForm.',
  },
  unreadable: {
    severity: 'error',
    en: 'The file cannot be read as a form, or not all of it ({rule}); `tip form lint` says why.',
    fr: 'Le fichier ne peut pas être lu comme formulaire, ou pas en entier ({rule}) ; `tip form lint` dit pourquoi.',
  },
  brokenMark: {
    severity: 'error',
    en: 'What the column `tip_form` holds here was changed and cannot be read. The row was read by its name instead.',
    fr: 'Le contenu de la colonne `tip_form` a été modifié ici et ne peut pas être lu. La ligne a été lue par son nom.',
  },
  newerStandard: {
    severity: 'error',
    en: 'The form was made for another version of the standard than this one ({base}).',
    fr: 'Le formulaire a été fait pour une autre version du standard que celle-ci ({base}).',
  },
  notInStandard: {
    severity: 'warning',
    en: 'The standard has no field for this question. It was left out.',
    fr: 'Le standard n’a pas de champ pour cette question. Elle a été laissée de côté.',
  },
  identity: {
    severity: 'warning',
    en: 'This asks who somebody is (a name, an address, a number). That belongs into an identity record in another store, never into a case form. It was left out.',
    fr: 'Ceci demande l’identité d’une personne (nom, adresse, numéro). Cela va dans un dossier d’identité, dans un autre lieu, jamais dans un formulaire de cas. La question a été laissée de côté.',
  },
  consentOfNoScope: {
    severity: 'warning',
    en: 'One consent for everything is consent to nothing in particular. It became one question for each purpose.',
    fr: 'Un seul consentement pour tout n’est un consentement à rien de précis. Il est devenu une question par finalité.',
  },
  sexAndGenderMixed: {
    severity: 'warning',
    en: 'This mixes sex and gender. It became the question for sex and its basis; gender identity is left for the person to declare and is not switched on.',
    fr: 'Ceci mélange sexe et genre. C’est devenu la question du sexe et de son fondement ; l’identité de genre reste à déclarer par la personne et n’est pas activée.',
  },
  twice: {
    severity: 'warning',
    en: 'The field of this question is asked already. The question was left out.',
    fr: 'Le champ de cette question est déjà demandé. La question a été laissée de côté.',
  },
  choiceNotInStandard: {
    severity: 'warning',
    en: 'Choices of this question that the standard does not have: {count}. They were left out.',
    fr: 'Choix de cette question que le standard n’a pas : {count}. Ils ont été laissés de côté.',
  },
  cellNotRead: {
    severity: 'warning',
    en: 'What this cell says could not be taken over; the form made of the standard says something else here.',
    fr: 'Ce que dit cette cellule n’a pas pu être repris ; le formulaire tiré du standard dit autre chose ici.',
  },
  metadataLeftOut: {
    severity: 'warning',
    en: 'What a device notes by itself (times, numbers, names, places) is no part of a form of the standard. It was left out.',
    fr: 'Ce qu’un appareil note de lui-même (heures, numéros, noms, lieux) ne fait pas partie d’un formulaire du standard. Cela a été laissé de côté.',
  },
  structureLeftOut: {
    severity: 'warning',
    en: 'A group or repeat in which nothing of the standard is asked was left out.',
    fr: 'Un groupe ou une répétition où rien du standard n’est demandé a été laissé de côté.',
  },
  unknownLanguage: {
    severity: 'warning',
    en: 'The head of this column names no language by its subtag, as in `Français (fr)`. Its texts were left out.',
    fr: 'L’en-tête de cette colonne ne nomme aucune langue par son code, comme `Français (fr)`. Ses textes ont été laissés de côté.',
  },
  notAForm: {
    severity: 'error',
    en: 'What was read is no form over the standard ({fault}).',
    fr: 'Ce qui a été lu n’est pas un formulaire du standard ({fault}).',
  },
} as const

/** The code of something that was found while a workbook was read as a form. */
export type XlsformImportCode = keyof typeof importCatalogue

/** Something that was found, and where; never what stands there. */
export type XlsformImportFinding = {
  code: XlsformImportCode
  severity: 'error' | 'warning'
  at: Location
  params: Record<string, string | number>
}

/** Makes a finding with the severity of its code. */
export function importFinding(
  code: XlsformImportCode,
  at: Location,
  params: Record<string, string | number> = {},
): XlsformImportFinding {
  return { code, severity: importCatalogue[code].severity, at, params }
}

/** The sentence of a finding in English or French, without its place. */
export function toXlsformImportMessage({ code, params }: XlsformImportFinding, language: 'en' | 'fr' = 'en'): string {
  return importCatalogue[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '?'))
}
