export { auditTables, type TableAudit } from './audit.ts'
export {
  type ContributorRule,
  type Dimension,
  type History,
  type PublishedCell,
  type PublishedDimension,
  type PublishedTable,
  type TablePlan,
  TOTAL,
} from './plan.ts'
export { safeTables } from './safe-tables.ts'
export { type ProtectedTables, protectTables } from './secondary-suppression.ts'
