import type { TranslationsOf } from '@tip-standard/forms/texts'
import type { BuilderTextId } from './en.ts'

/** French texts: drafts, not reviewed by a native speaker. */
export const fr: TranslationsOf<BuilderTextId> = {}
