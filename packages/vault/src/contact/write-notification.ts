import { defineTexts, type Language, type LoadOptions, type TextSource } from '@tip-standard/core/texts'
import { en, type NotificationKind } from './texts/en.ts'

const source: TextSource<NotificationKind> = /* @__PURE__ */ defineTexts(en, {
  fr: () => import('./texts/translations/fr.json', { with: { type: 'json' } }),
  rn: () => import('./texts/translations/rn.json', { with: { type: 'json' } }),
  rw: () => import('./texts/translations/rw.json', { with: { type: 'json' } }),
  sw: () => import('./texts/translations/sw.json', { with: { type: 'json' } }),
})

/**
 * Writes a notification that anyone may see on a screen: no name, number or place, and nothing that identifies the
 * organisation. It takes no value, so it cannot show one. Call `checkContact` before sending it; draft translations are
 * used only if `unreviewedTexts` is set.
 */
export async function writeNotification(
  kind: NotificationKind,
  language: Language,
  options?: LoadOptions,
): Promise<string> {
  return (await source.load(language, options)).say(kind)
}
