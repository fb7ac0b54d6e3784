import {
  ACTS,
  assess,
  citeSource,
  HYPOTHESES,
  legalProfiles,
  MEANS,
  PURPOSES,
  type Rule,
  rules,
  type Source,
  textsOf,
} from '@tip-standard/classification'
import { delphiWeights } from '@tip-standard/core'
import type { PaperBlock, PaperCell, PaperDocument, Word } from '@tip-standard/form-model/print'
import { type PackWording, paper } from './pack-wording.ts'
import type { PackText } from './texts/en.ts'

const tick = { kind: 'box', shape: 'one' } as const
const listOf = (text: string): string[] => text.split('|').map((one) => one.trim())

const marks: Record<Source['mark'], PackText> = {
  'read in excerpt': 'readExcerpt',
  'told by a third party': 'readThirdParty',
  recalled: 'readRecalled',
  own: 'readOwn',
}
const reads = {
  full: 'readFull',
  excerpt: 'readExcerpt',
  thirdParty: 'readThirdParty',
  recalled: 'readRecalled',
} as const

/**
 * The legal criteria on paper: elements, the child rule, smuggling besides trafficking, other possible offences,
 * questions and indicators by code. It supports a decision but makes none. Everything comes from the rules, texts and
 * lists that programs use.
 */
export function classificationAid(wording: PackWording): PaperDocument {
  const { language, say, words, options } = wording
  const text = textsOf(language)
  const nothing = assess({}, { locale: language })
  const profile = legalProfiles.palermo
  const cite = ({ sources }: Rule): string =>
    sources.map((source) => `${citeSource(source, nothing)} (${say(marks[source.mark])})`).join('; ')
  const ruleText = (id: string): string => text(`rule.${id}`)
  const sourceOf = (id: string): string => {
    const rule = rules.find((one) => one.id === id)
    return rule === undefined ? '' : cite(rule)
  }

  const columns = [say('onRecord'), say('absent'), say('notKnown')]
  const facts = (group: string, codes: readonly string[]): PaperBlock => ({
    kind: 'table',
    columns: ['', ...columns],
    rows: codes.map((code): PaperCell[] => [{ text: text(`fact.${group}.${code}`), code }, tick, tick, tick]),
  })
  const element = (id: 'border' | 'irregularity' | 'nonNational' | 'benefit', rule: string): PaperCell[] => [
    text(`element.${id}`),
    ruleText(rule),
    sourceOf(rule),
    tick,
    tick,
    tick,
  ]
  const indicatedBy = HYPOTHESES.flatMap((id) =>
    rules
      .filter((rule) => rule.about === id && rule.gives === 'indicated')
      .map((rule): PaperCell[] => [{ text: text(`hypothesis.${id}`), code: id }, ruleText(rule.id), cite(rule)]),
  )
  const weights = new Map(delphiWeights.map(([id, adult, child]) => [id, { adult, child }]))
  const indicators = words('indicator')
  const dimension = (prefix: string): Word[] => indicators.filter(({ code = '' }) => code.startsWith(`${prefix}.`))
  const strength = (weight: string | undefined): string => (weight === undefined || weight === '-' ? '–' : weight)

  return {
    ...paper('tip.classificationAid', say('aid'), wording),
    ...(options.text === undefined ? {} : { person: options.text('printPerson') }),
    sections: [
      {
        title: say('howToUse'),
        blocks: [
          { kind: 'note', text: text('banner') },
          { kind: 'text', text: say('perPerson') },
          { kind: 'text', text: text('ask.how') },
          { kind: 'blank', label: say('ownReading'), lines: 2 },
        ],
      },
      {
        title: say('elements'),
        blocks: [
          { kind: 'heading', text: text('element.act') },
          facts('acts', ACTS),
          { kind: 'heading', text: text('element.means') },
          facts('means', MEANS),
          { kind: 'heading', text: text('element.purpose') },
          { kind: 'text', text: ruleText('purpose-intended') },
          facts('purposes', PURPOSES),
        ],
      },
      {
        title: say('child'),
        blocks: [
          { kind: 'note', text: `${ruleText('child-needs-no-means')} ${text('age.unknown')}` },
          { kind: 'text', text: sourceOf('child-needs-no-means') },
          { kind: 'ticks', isMany: false, words: words('minorStatus') },
        ],
      },
      {
        title: say('smuggling'),
        blocks: [
          {
            kind: 'table',
            columns: ['', '', say('source'), ...columns],
            rows: [
              element('border', 'border-crossed'),
              element('irregularity', 'irregular-entry'),
              element('nonNational', 'non-national'),
              element('benefit', 'facilitator-benefits'),
            ],
          },
          { kind: 'note', text: say('smugglingNotOut') },
        ],
      },
      {
        title: say('beside'),
        blocks: [
          {
            kind: 'items',
            items: ['route', 'entry', 'payment', 'helpers', 'afterArrival', 'whoGains'].map((id) => text(`why.${id}`)),
          },
          { kind: 'heading', text: say('neverLowers') },
          { kind: 'items', items: listOf(say('neverLowersList')) },
          { kind: 'heading', text: say('neverRaises') },
          { kind: 'items', items: listOf(say('neverRaisesList')) },
        ],
      },
      {
        title: say('elseItCouldBe'),
        blocks: [{ kind: 'table', columns: ['', say('indicatedWhere'), say('source')], rows: indicatedBy }],
      },
      {
        title: say('questions'),
        blocks: [
          {
            kind: 'table',
            columns: [say('question'), say('why')],
            rows: nothing.questions.map(({ text: question, why }) => [question, why]),
          },
        ],
      },
      {
        title: say('indicators'),
        blocks: [
          { kind: 'note', text: `${text('ilo.caution')} ${text('ilo.unavailable')}` },
          { kind: 'text', text: say('indicatorsRule') },
          ...(['D1', 'D2', 'D3', 'D4', 'D5', 'D6'] as const).flatMap((id): PaperBlock[] => [
            { kind: 'heading', text: `${id} ${text(`ilo.dimension.${id}`)}` },
            {
              kind: 'table',
              columns: [say('indicator'), say('adults'), say('children'), say('present'), say('notPresent')],
              rows: dimension(id).map((word): PaperCell[] => {
                const weight = weights.get(word.code ?? '')
                const box = { kind: 'box', shape: 'many' } as const
                return [word, strength(weight?.adult), strength(weight?.child), box, box]
              }),
            },
          ]),
          { kind: 'heading', text: say('forcedLabour') },
          { kind: 'ticks', isMany: true, words: indicators.filter(({ code = '' }) => code.startsWith('FL')) },
        ],
      },
      {
        title: say('decision'),
        blocks: [
          { kind: 'note', text: text('banner') },
          { kind: 'blank', label: say('reasonsFor'), lines: 3 },
          { kind: 'blank', label: say('reasonsAgainst'), lines: 3 },
          { kind: 'blank', label: say('open'), lines: 2 },
          { kind: 'ticks', isMany: false, words: words('traffickingStatus') },
          { kind: 'blank', label: say('decidedBy'), lines: 1 },
          { kind: 'items', items: [ruleText('second-reader-child'), ruleText('second-reader-signs')] },
          { kind: 'blank', label: say('secondReader'), lines: 1 },
        ],
      },
      {
        title: say('sources'),
        blocks: [
          { kind: 'note', text: `${nothing.profile.title}: ${text('explain.unverified')}` },
          {
            kind: 'items',
            items: [
              ...profile.sources.map(({ title, read }) => `${title} (${say(reads[read])})`),
              ...nothing.profile.gaps.map((gap) => say('gap', { text: gap.text })),
            ],
          },
        ],
      },
    ],
  }
}
