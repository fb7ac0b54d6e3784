export { codeDefinitions } from '../generated/code-definitions/fr.ts'
export type { CodeListDefinitions } from '../model/locale.ts'
