export * from './generated/code-lists/index.ts'
export type { CodeInfo, CodeList } from './model/info.ts'
