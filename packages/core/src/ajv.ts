export { type SchemaError, toIssues } from './json-schema/issues.ts'
