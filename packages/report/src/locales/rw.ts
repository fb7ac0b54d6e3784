export { rw } from '../generated/locales/rw.ts'
