export { countryCodes, languageCodes } from './generated/iso.ts'
