export { entityDefinitions, fieldDefinitions } from '../generated/field-definitions/en.ts'
