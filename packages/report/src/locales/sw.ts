export { sw } from '../generated/locales/sw.ts'
