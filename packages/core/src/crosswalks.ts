export { crosswalk, crosswalkReadings } from './generated/crosswalks.ts'
export { fieldCrosswalk } from './generated/field-crosswalk.ts'
export { standards } from './generated/standards.ts'
export type { CrosswalkReading, CrosswalkRow, FieldCrosswalkRow } from './model/info.ts'
