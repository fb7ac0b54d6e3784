export type { Fix } from './fix.ts'
export { fixOf } from './fix-finding.ts'
