/** Loads the texts about files in other languages: drafts, in the format of `@tip-standard/core/texts`. */
export const fileTranslations = {
  fr: (): Promise<{ default: object }> => import('./translations/fr.json', { with: { type: 'json' } }),
} as const
