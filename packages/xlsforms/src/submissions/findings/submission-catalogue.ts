import type { Finding, FindingPlace } from '@tip-standard/core'
import { type Catalogue, defineCatalogue, joinCatalogues } from '@tip-standard/core/texts'
import { fileCatalogue } from '@tip-standard/formats'
import type { FileFindingCode } from '@tip-standard/sheets'
import { en } from './en.ts'

/** The code of a fault in submissions, or in the file that contains them. */
export type SubmissionFindingCode = keyof typeof en | FileFindingCode

/**
 * One finding about submissions: places, names of questions of the form, counts; never a value or a name from outside
 * the form. Its place states the file by its position, the row and column of a table, and the path in XML or JSON.
 */
export type SubmissionFinding = Finding<SubmissionFindingCode>

/** The faults of submissions and of the files that contain them. */
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
