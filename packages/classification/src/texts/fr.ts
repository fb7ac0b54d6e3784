import type { Translations } from './model.ts'

export const fr: Translations = {}
