import type { Translations } from './model.ts'

export const rw: Translations = {}
