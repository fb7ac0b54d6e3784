export { shortCodeLists } from './generated/code-lists/short.ts'
export { conformanceLevels } from './generated/conformance-levels.ts'
export { entities, fields } from './generated/fields.ts'
export { lensPoints } from './generated/lens-points.ts'
export {
  emailPattern,
  extensionPattern,
  identifierPattern,
  partialDatePattern,
  phonePattern,
} from './generated/patterns.ts'
export { ruleMessages } from './generated/rule-messages.ts'
export { rules } from './generated/rules.ts'
export { upgrades } from './generated/upgrades.ts'
export { isCodeOf } from './generated/validators/is-code-of.ts'
export { STANDARD_BASE, versions } from './generated/versions.ts'
export { codeInfo, codeList, entity, field, fieldsOf, rule } from './metadata/look-up.ts'
export { shownText } from './metadata/shown-text.ts'
export type { CodeInfo, CodeList, EntityInfo, FieldInfo, FieldTypeInfo, RuleInfo } from './model/info.ts'
export type { ConformanceLevel, Upgrade, UpgradeChange } from './model/versioning.ts'
