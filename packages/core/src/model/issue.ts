import type { FieldId, RuleId } from '../generated/ids.ts'

/** What kind of thing is wrong: `json` is text that is no JSON, `rule` issues also name the rule. */
export type IssueCode =
  | 'json'
  | 'required'
  | 'type'
  | 'format'
  | 'range'
  | 'length'
  | 'codeList'
  | 'duplicate'
  | 'unknownField'
  | 'rule'
  | 'profile'

/**
 * One thing that is wrong with a document. It never holds a value or an unknown key of the document: `params` are limits,
 * counts and names of the standard.
 */
export type Issue = {
  code: IssueCode
  severity: 'error' | 'warning'
  path: (string | number)[]
  field?: FieldId
  rule?: RuleId
  params: Record<string, string | number>
}

/** Either the value, with warnings, or the issues, of which at least one is an error. */
export type Result<T> = { ok: true; value: T; warnings: Issue[] } | { ok: false; issues: Issue[] }
