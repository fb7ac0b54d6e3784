export * from './generated/code-lists/index.ts'
export type { CodeInfo, CodeList } from './metadata/model.ts'
