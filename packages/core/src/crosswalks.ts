export { crosswalk } from './generated/crosswalks.ts'
export type { CrosswalkRow } from './metadata/model.ts'
