export { entities, fields } from './generated/fields.ts'
export { rules } from './generated/rules.ts'
export { codeInfo, codeList, entity, field, fieldsOf, rule } from './metadata/look-up.ts'
export type { CodeInfo, CodeList, EntityInfo, FieldInfo, FieldTypeInfo, RuleInfo } from './metadata/model.ts'
