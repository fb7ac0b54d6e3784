export { crosswalk } from './generated/crosswalks.ts'
export { fieldCrosswalk } from './generated/field-crosswalk.ts'
export { standards } from './generated/standards.ts'
export type { CrosswalkRow, FieldCrosswalkRow } from './model/info.ts'
