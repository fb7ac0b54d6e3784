export { fr } from '../generated/locales/fr.ts'
