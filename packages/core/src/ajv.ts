export { issueCodes, type SchemaError, toIssues } from './json-schema/issues.ts'
