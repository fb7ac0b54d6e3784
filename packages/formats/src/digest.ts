/** The findings of a file, in groups that people can act on. */

export { FindingsDigest } from './findings-digest/digest.ts'
export { foundIn } from './findings-digest/found-in.ts'
export type { ColumnName, FindingFamily, FindingGroup, FindingSource, Remedy } from './findings-digest/group.ts'
export { dateOrders } from './findings-digest/remedies.ts'
export { sheetNumbers, toMark } from './findings-digest/to-mark.ts'
export { englishFindingWords, type FindingWords, loadFindingWords } from './findings-digest/words.ts'
export { nearestName } from './records/nearest-name.ts'
