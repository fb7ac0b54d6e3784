export { rn } from '../generated/locales/rn.ts'
