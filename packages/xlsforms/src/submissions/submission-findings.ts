import type { FileFindingCode, FindingLanguage, Location } from '@tip-standard/sheets'
import { findingCatalogue } from '@tip-standard/sheets'
import { submissionCatalogue } from './submission-messages.ts'

/** The code of something there is to say about submissions: its own, or one of the file they came in. */
export type SubmissionFindingCode = keyof typeof submissionCatalogue | FileFindingCode

/** Where an answer stood: the file as the caller named it, row and column of a table, or the path in XML or JSON. */
export type SubmissionPlace = Location & { file?: string; path?: string }

/** One thing there is to say about submissions: places, names of questions of the form, counts; never a value or a name that is not of the form. */
export type SubmissionFinding = {
  code: SubmissionFindingCode
  severity: 'error' | 'warning' | 'note'
  at: SubmissionPlace
  params: Record<string, string | number>
}

/** The codes of what is said about submissions, in the order of the catalogue; those of files are not among them. */
export const submissionFindingCodes = /* @__PURE__ */ Object.keys(
  submissionCatalogue,
) as readonly (keyof typeof submissionCatalogue)[]

/** Makes a finding with the severity the catalogue gives its code. */
export function createSubmissionFinding(
  code: keyof typeof submissionCatalogue,
  at: SubmissionPlace = {},
  params: Record<string, string | number> = {},
): SubmissionFinding {
  return { code, severity: submissionCatalogue[code].severity, at, params }
}

/** The plain sentence of a finding about submissions or their file, in English or French, without its place. */
export function toSubmissionMessage(finding: SubmissionFinding, language: FindingLanguage): string {
  const catalogue = { ...findingCatalogue, ...submissionCatalogue }
  return catalogue[finding.code][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(finding.params[name] ?? '?'),
  )
}
