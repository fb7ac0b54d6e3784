import { defineTexts, type TextSource } from '@tip-standard/core/texts'
import { en } from './en.ts'

/** The parts of a form that another program does not support, by the kind of loss, in one sentence each. */
export const lossTexts: TextSource<keyof typeof en> = /* @__PURE__ */ defineTexts(en, {
  fr: () => import('./translations/fr.json', { with: { type: 'json' } }),
  rw: () => import('./translations/rw.json', { with: { type: 'json' } }),
  sw: () => import('./translations/sw.json', { with: { type: 'json' } }),
  rn: () => import('./translations/rn.json', { with: { type: 'json' } }),
})
