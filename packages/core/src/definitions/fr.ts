export { codeDefinitions } from '../generated/definitions/fr.ts'
export type { CodeListDefinitions } from '../model/locale.ts'
