import type { TextId } from './en.ts'

/** Translations of one language; every one is a draft that no native speaker has reviewed. */
export type Translations = { readonly [id in TextId]?: string }
