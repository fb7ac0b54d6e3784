export type * from './generated/indicator.ts'
export type * from './model/indicator-locale.ts'
export type * from './model/report.ts'
