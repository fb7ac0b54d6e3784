import type { Language } from '@tip-standard/core/texts'
import type { LanguageData } from '../model.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { rn } from './rn.ts'
import { rw } from './rw.ts'
import { sw } from './sw.ts'

/** The data of every language. The browser's `Intl` is not used: it lacks Kinyarwanda and Kirundi, and differs from Node's. */
export const data: Record<Language, LanguageData> = { en, fr, rw, sw, rn }
