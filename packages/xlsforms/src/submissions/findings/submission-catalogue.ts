import type { Finding, FindingPlace } from '@tip-standard/core'
import { type Catalogue, defineCatalogue, joinCatalogues } from '@tip-standard/core/texts'
import { fileCatalogue } from '@tip-standard/formats'
import type { FileFindingCode } from '@tip-standard/sheets'
import { en } from './en.ts'

/** The code of something that can be wrong with submissions: its own, or one of the file they came in. */
export type SubmissionFindingCode = keyof typeof en | FileFindingCode

/**
 * One thing to report about submissions: places, names of questions of the form, counts; never a value or a name that is not of the form.
 * Its place names the file by its position, the row and column of a table, and the path in XML or JSON.
 */
export type SubmissionFinding = Finding<SubmissionFindingCode>

/** What can be wrong with submissions and with the files that hold them. */
export const submissionCatalogue: Catalogue<SubmissionFindingCode> = /* @__PURE__ */ joinCatalogues(
  /* @__PURE__ */ defineCatalogue(en, {
    fr: () => import('./translations/fr.json', { with: { type: 'json' } }),
    rw: () => import('./translations/rw.json', { with: { type: 'json' } }),
    sw: () => import('./translations/sw.json', { with: { type: 'json' } }),
    rn: () => import('./translations/rn.json', { with: { type: 'json' } }),
  }),
  fileCatalogue,
)

/** Makes a finding with the severity that the catalogue gives its code. */
export function createSubmissionFinding(
  code: keyof typeof en,
  at?: FindingPlace,
  params?: SubmissionFinding['params'],
): SubmissionFinding {
  return submissionCatalogue.create(code, at, params)
}
