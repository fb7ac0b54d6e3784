export type { HandOver, Keeping, Work, WorkOptions, WorkState } from './model.ts'
export { openWork } from './work.ts'
