export { type CodeListId, type EntityId, type FieldId, type RuleId, STANDARD_VERSION } from './generated/ids.ts'
export type * from './generated/types.ts'
export type { Issue, IssueCode, Result } from './issues/issue.ts'
export {
  isCaseRecord,
  parse,
  type Validator,
  validate,
  validateIdentity,
  validateRelease,
} from './validate/validate.ts'
