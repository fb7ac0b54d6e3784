export { codeDefinitions, codeListDefinitions } from '../generated/code-definitions/en.ts'
