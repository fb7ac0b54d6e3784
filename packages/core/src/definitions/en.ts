export { codeDefinitions } from '../generated/definitions/en.ts'
