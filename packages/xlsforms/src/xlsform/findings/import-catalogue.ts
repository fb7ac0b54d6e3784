import type { Finding } from '@tip-standard/core'
import { type Catalogue, defineCatalogue } from '@tip-standard/core/texts'
import { en } from './en.ts'

/** The code of something that was found while a workbook was read as a form. */
export type XlsformImportCode = keyof typeof en

/** Something that was found while a workbook was read as a form, and where; never what a cell holds. */
export type XlsformImportFinding = Finding<XlsformImportCode>

/** What can be found while a workbook is read as a form. */
export const xlsformImportCatalogue: Catalogue<XlsformImportCode> = /* @__PURE__ */ defineCatalogue(en, {
  fr: () => import('./translations/fr.json', { with: { type: 'json' } }),
})

/** Makes a finding with the severity of its code. */
export const importFinding: Catalogue<XlsformImportCode>['create'] = (code, at, params) =>
  xlsformImportCatalogue.create(code, at, params)
