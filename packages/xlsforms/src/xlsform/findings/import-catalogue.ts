import type { Finding } from '@tip-standard/core'
import { type Catalogue, defineCatalogue } from '@tip-standard/core/texts'
import { toCell } from '@tip-standard/sheets'
import { en } from './en.ts'

/** The code of a finding from reading a workbook as a form. */
export type XlsformImportCode = keyof typeof en

/** A finding from reading a workbook as a form, with its place; never the content of a cell. */
export type XlsformImportFinding = Finding<XlsformImportCode>

/** The findings that reading a workbook as a form can report. */
export const xlsformImportCatalogue: Catalogue<XlsformImportCode> = /* @__PURE__ */ defineCatalogue(en, {
  fr: () => import('./translations/fr.json', { with: { type: 'json' } }),
  rw: () => import('./translations/rw.json', { with: { type: 'json' } }),
  sw: () => import('./translations/sw.json', { with: { type: 'json' } }),
  rn: () => import('./translations/rn.json', { with: { type: 'json' } }),
})

/** Makes a finding with the severity of its code, and states the cell if row and column are known. */
export const importFinding: Catalogue<XlsformImportCode>['create'] = (code, at = {}, params = {}) => {
  const { row, column } = at
  const cell = row === undefined || column === undefined ? {} : { cell: toCell(row, column) }
  return xlsformImportCatalogue.create(code, { ...at, ...cell }, params)
}
