export { codeDefinitions } from '../generated/code-definitions/en.ts'
