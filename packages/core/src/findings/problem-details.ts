import type { TextOptions } from '../metadata/shown-text.ts'
import type { Path, RecordFinding } from '../model/finding.ts'
import { toMessage } from './messages.ts'

/** One finding as a client reads it: a JSON Pointer (RFC 6901, as a URI fragment) to its place, the code or rule, and a sentence. */
export type ProblemEntry = { pointer: string; code: string; detail: string }

/** The body of an answer that refuses a document: Problem Details for HTTP APIs (RFC 9457). */
export type ProblemDetails = {
  type: string
  title: string
  status: number
  errors: ProblemEntry[]
  warnings: ProblemEntry[]
}

const toPointer = (path: Path): string =>
  `#${path.map((step) => `/${encodeURIComponent(String(step).replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`

/** Describes one finding for a client, without a value of the document. */
export function toProblemEntry(finding: RecordFinding, options: TextOptions = {}): ProblemEntry {
  return {
    pointer: toPointer(finding.at.path),
    code: finding.rule ?? finding.code,
    detail: toMessage(finding, options),
  }
}

/**
 * Makes the body of an answer that refuses a document: status 422, `application/problem+json` (RFC 9457). It repeats
 * nothing of the document, so it can be logged. It is in English, or in the language of a locale if its texts may be
 * shown.
 */
export function toProblemDetails(findings: readonly RecordFinding[], options: TextOptions = {}): ProblemDetails {
  const entriesOf = (severity: RecordFinding['severity']): ProblemEntry[] =>
    findings.filter((finding) => finding.severity === severity).map((finding) => toProblemEntry(finding, options))
  return {
    type: 'about:blank',
    title: 'Unprocessable Content',
    status: 422,
    errors: entriesOf('error'),
    warnings: entriesOf('warning'),
  }
}
