export type { RowsOf } from '../table/flatten-record.ts'
export { auditTables, type TableAudit } from './audit.ts'
export { componentsOf, type TableComponent } from './components.ts'
export type {
  CountedComponent,
  CountedDimension,
  CountedGroup,
  CountProtection,
  ProtectedCategory,
  ProtectedCell,
  ProtectedCounts,
  ProtectedDimension,
} from './counted-people.ts'
export { factOf } from './dependent-columns.ts'
export {
  type HistoryRelease,
  type HistoryScheme,
  openTableHistory,
  type TableHistory,
  type TableSeries,
} from './history.ts'
export { type HistoryTokens, historyTokens } from './history-tokens.ts'
export {
  type CategoryContents,
  type CategoryPart,
  type ContributorRule,
  type Dimension,
  type MergedCategories,
  type PublishedCell,
  type PublishedDimension,
  type PublishedTable,
  type TablePlan,
  TOTAL,
} from './plan.ts'
export { limitsOf, type PolicyLimits } from './policy-limits.ts'
export { type CountsRequest, type ProtectedReport, protectCounts } from './protect-counts.ts'
export type { NamedChange, NamedLayout, ProtectedTables } from './released-tables.ts'
export { type RoundedTables, type Rounding, roundedTables } from './rounded-tables.ts'
export { safeTables, type TablesInSeries } from './safe-tables.ts'
export { protectTables } from './secondary-suppression.ts'
