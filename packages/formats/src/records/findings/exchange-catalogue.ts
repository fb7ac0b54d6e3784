import type { Finding } from '@tip-standard/core'
import { type Catalogue, defineCatalogue } from '@tip-standard/core/texts'
import { en } from './en.ts'

/** The code of something that a converter can report. */
export type ExchangeFindingCode = keyof typeof en

/**
 * One finding of a converter: `error` if a value could not be carried over, `warning` if someone should check it,
 * `note` if a spelling was corrected. It contains positions, names of fields and limits, never a value of the data.
 */
export type ExchangeFinding = Finding<ExchangeFindingCode>

/** What converters can report about a cell, a column or a file. */
export const exchangeCatalogue: Catalogue<ExchangeFindingCode> = /* @__PURE__ */ defineCatalogue(en, {
  fr: () => import('./translations/fr.json', { with: { type: 'json' } }),
  rw: () => import('./translations/rw.json', { with: { type: 'json' } }),
  sw: () => import('./translations/sw.json', { with: { type: 'json' } }),
  rn: () => import('./translations/rn.json', { with: { type: 'json' } }),
})

/** Makes a finding with the severity that the catalogue gives its code. */
export const createExchangeFinding: Catalogue<ExchangeFindingCode>['create'] = (code, at, params) =>
  exchangeCatalogue.create(code, at, params)
