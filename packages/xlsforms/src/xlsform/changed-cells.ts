import type { Locale } from '@tip-standard/core'
import type { FormDefinition } from '@tip-standard/form-model'
import { toSurvey } from '../survey/build-survey.ts'
import { languageOf, type RowCells, type SheetCells } from './cells.ts'
import { importFinding, type XlsformImportFinding } from './findings/import-catalogue.ts'
import { MARK_COLUMN } from './marks.ts'
import { toSheets, unguardedText } from './to-sheets.ts'

/** Columns that the form fills: cells that were read into it come out the same. */
const compared = [
  'type',
  'label',
  'guidance_hint',
  'relevant',
  'required',
  'constraint',
  'choice_filter',
  'hint',
  'required_message',
  'constraint_message',
]

/** KoboToolbox writes explicit values into cells that others leave empty. */
const plain = (name: string, text: string): string => {
  if (name === 'required')
    return /^(yes|true|true\(\))$/i.test(text) ? 'yes' : /^(no|false|false\(\))$/i.test(text) ? '' : text
  return name === 'type' ? text.replace(/^(begin|end)_/, '$1 ') : text
}

const squeezed = (text: string): string => unguardedText(text).replace(/\s+/g, ' ').trim()

/**
 * Writes the form again and reports the cells that differ from the file it was read from: manual changes that could not
 * be used. Translations are compared if the texts of the standard are available.
 */
export function changedCells(
  definition: FormDefinition,
  survey: SheetCells,
  rows: readonly RowCells[],
  { locales, drafts }: { locales: readonly Locale[]; drafts: boolean },
): XlsformImportFinding[] {
  const heads = survey.columns.map(({ language }) => languageOf(language))
  const languages = [...new Set(heads)].filter((one): one is string => one !== undefined && one !== 'en')
  const spoken = new Set(['en', ...locales.map(({ language }) => language)])
  // Headers keep their style: `label::fr` or `label::Français (fr)`.
  const bareLanguages = survey.columns.some(({ language }) => /^[a-z]{2,3}$/.test(language ?? ''))
  const [written] = toSheets(toSurvey(definition, { locales, languages, unreviewedTexts: drafts }), {
    drafts,
    bareLanguages,
  })
  const byName = new Map(
    (written?.rows ?? []).map((row) => [`${row['type']?.startsWith('end') ? 'end ' : ''}${row['name']}`, row]),
  )
  return rows.flatMap((row) => {
    const expected = row.text(MARK_COLUMN) === '' ? undefined : byName.get(row.text('name'))
    if (expected === undefined) return []
    return survey.columns.flatMap(({ column, name, language }): XlsformImportFinding[] => {
      if (!compared.includes(name) || (language !== undefined && !spoken.has(languageOf(language) ?? ''))) return []
      const head = language === undefined ? name : `${name}::${language}`
      const isSame = plain(name, squeezed(expected[head] ?? '')) === plain(name, squeezed(row.cell(column)))
      return isSame ? [] : [importFinding('cellNotRead', { table: survey.name, row: row.row, column })]
    })
  })
}
