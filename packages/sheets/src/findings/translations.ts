/** Loads the texts about files in other languages: drafts, in the format of `@tip-standard/core/texts`. */
export const fileTranslations = {
  fr: (): Promise<{ default: object }> => import('./translations/fr.json', { with: { type: 'json' } }),
  rw: (): Promise<{ default: object }> => import('./translations/rw.json', { with: { type: 'json' } }),
  sw: (): Promise<{ default: object }> => import('./translations/sw.json', { with: { type: 'json' } }),
  rn: (): Promise<{ default: object }> => import('./translations/rn.json', { with: { type: 'json' } }),
} as const
