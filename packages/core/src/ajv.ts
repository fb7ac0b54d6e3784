export { findingCodes, type SchemaError, toFindings } from './json-schema/findings.ts'
