import { el, type Markup } from '../markup/markup.ts'
import type { Report } from '../model/report.ts'
import type { ReportWords } from '../view/words.ts'

/** How small counts were treated, and what must not be concluded from the report. */
export function renderProtection({ minimumCell, permission, series }: Report, words: ReportWords): Markup {
  const { texts } = words
  const rules =
    minimumCell > 1
      ? [
          texts.say('protection.minimum', { most: words.number(minimumCell - 1) }),
          texts.say('protection.whole'),
          texts.say('protection.leftOut'),
          texts.say(series === undefined ? 'protection.series' : 'protection.inSeries'),
          texts.say('protection.zero'),
          texts.say('protection.identify'),
        ]
      : [...(permission.isInternal ? [texts.say('protection.inside')] : []), texts.say('protection.identify')]
  return el(
    'section',
    { id: 'protection', 'aria-labelledby': 'protection-h' },
    el('h2', { id: 'protection-h' }, texts.say('protection.title')),
    [...rules, texts.say('protection.prevalence'), texts.say('protection.blame')].map((rule) => el('p', {}, rule)),
  )
}
