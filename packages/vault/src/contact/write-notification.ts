import { defineTexts, type Language, type LoadOptions, type TextSource } from '@tip-standard/core/texts'
import { en, type NotificationKind } from './texts/en.ts'

const source: TextSource<NotificationKind> = /* @__PURE__ */ defineTexts(en, {
  fr: () => import('./texts/translations/fr.json', { with: { type: 'json' } }),
  rn: () => import('./texts/translations/rn.json', { with: { type: 'json' } }),
  rw: () => import('./texts/translations/rw.json', { with: { type: 'json' } }),
  sw: () => import('./texts/translations/sw.json', { with: { type: 'json' } }),
})

/**
 * Writes a notification that anyone may see on a screen: no name, no number, no place, and nothing that the
 * organisation is known by. It takes no value, so it cannot show one. Ask `checkContact` before it is sent; drafts of
 * translations are used only if `unreviewedTexts` is set.
 */
export async function writeNotification(
  kind: NotificationKind,
  language: Language,
  options?: LoadOptions,
): Promise<string> {
  return (await source.load(language, options)).say(kind)
}
