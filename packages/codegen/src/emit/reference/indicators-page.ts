/** The page of indicators: what each one counts, about whom, by which dimensions, and how it must not be read. */

import type { Dimension, DimensionValues, Indicator, IndicatorSet, Reading, Slice } from '@tip-standard/dictionary'
import { toSentence } from '../../conditions/to-sentence.ts'
import { categoriesOf, dimensionOf, resolvePath } from '../../indicators/resolve.ts'
import { type Model, toKebab } from '../../model.ts'
import { anchor, bullets, code, link, page, plain, table } from './markdown.ts'
import { lensLinks, sourceLink } from './words.ts'

const UNITS = { victims: 'victims', perpetrators: 'alleged perpetrators', events: 'events of trafficking' }

const PICTURES: Record<Indicator['picture'], string> = {
  bars: 'bars',
  groupedBars: 'bars side by side',
  line: 'lines',
  matrix: 'a matrix',
  flow: 'a flow from one to the other',
  none: 'none',
}

const percent = (share: number): string => `${Number((share * 100).toFixed(2))} %`

/** A link to a field by its path: the field where it ends. */
function fieldLink(path: string, model: Model): string {
  const { entity, field } = resolvePath(path, model)
  const isOwn = entity.fields.includes(field)
  const [, step = ''] = path.split('.')
  return link(code(path), `entities/${toKebab(entity.id)}.md#${isOwn ? field.name : step}`)
}

const dimensionLink = (id: string, model: Model): string =>
  id.includes('.') ? fieldLink(id, model) : link(code(id), `#dimension-${id}`)

function sliceWords({ dimension: id, codes }: Slice, { unit }: Indicator, model: Model): string {
  const categories = categoriesOf(dimensionOf(id, unit, model), model)
  const labels = codes.map((one) => plain(categories.find((category) => category.code === one)?.label ?? one))
  return `${labels.join(', ')} (${dimensionLink(id, model)})`
}

function indicatorSection(indicator: Indicator, model: Model): string {
  const { id, title, question, unit, denominator, by, of = [], figures, picture, per } = indicator
  const dimensions = [
    ...by.map((one) => dimensionLink(one, model)),
    ...(unit === 'victims' ? ['sex and age group'] : []),
  ]
  const facts = [
    `Counts: ${UNITS[unit]}${of.length === 0 ? '' : `, only ${of.map((slice) => sliceWords(slice, indicator, model)).join('; ')}`}`,
    `${per === undefined ? 'Shares are of' : `A rate per ${per.toLocaleString('en')} of`}: ${plain(denominator)}`,
    `By: ${dimensions.join(', ')}`,
    ...figures.map(({ title: said, of: slice, published }) => {
      const beside = published === undefined ? '' : `; published: ${percent(published.share)}`
      return `Figure: "… % ${plain(said)}": ${sliceWords(slice, indicator, model)}${beside}`
    }),
    `Picture: ${PICTURES[picture]}`,
    `**Not to be read as:** ${plain(indicator.notReadAs)}`,
    ...(indicator.says === undefined ? [] : [`Says: ${plain(indicator.says)}`]),
    `Sources: ${indicator.sources.map((source) => sourceLink(source, model, '')).join(', ')}${indicator.sourceRef === undefined ? '' : `. ${plain(indicator.sourceRef)}`}`,
    ...(indicator.lens === undefined
      ? []
      : [`Gender lens: ${lensLinks(indicator.lens as Parameters<typeof lensLinks>[0], '')}`]),
  ]
  return `${anchor(id)}\n\n### ${plain(title)}\n\n${code(id)}. ${plain(question)}\n\n${bullets(facts)}`
}

function setSection(set: IndicatorSet, model: Model): string {
  const rows = set.indicators.flatMap((id) => {
    const indicator = model.indicators.find((one) => one.id === id)
    if (indicator === undefined) return []
    const own = indicator.by.map((one) => dimensionLink(one, model)).join(', ')
    return [
      [
        link(plain(indicator.title), `#${id}`),
        plain(indicator.question),
        UNITS[indicator.unit],
        own === '' ? 'sex and age group' : own,
      ],
    ]
  })
  const head = `${anchor(`set-${set.id}`)}\n\n## ${plain(set.title)}`
  return `${head}\n\n${code(set.id)}. ${plain(set.definition)}\n\n${table(['Indicator', 'Question', 'Counts', 'By'], rows)}`
}

function readingWords({ path, where }: Reading, model: Model): string {
  return `${fieldLink(path, model)}${where === undefined ? '' : `, where ${toSentence(where)}`}`
}

function valueWords(values: DimensionValues, model: Model): string {
  const from = (readings: readonly Reading[]): string =>
    readings.map((reading) => readingWords(reading, model)).join('; or else ')
  switch (values.kind) {
    case 'codes':
      return from(values.from)
    case 'groups': {
      const { groups, rest } = values
      return `${from(values.from)}. ${groups.map(({ label, codes }) => `${plain(label)}: ${codes.map(code).join(', ')}`).join('; ')}; ${plain(rest.label)}: all others`
    }
    case 'cases':
      return values.cases
        .flatMap(({ label, when }) => (when === undefined ? [] : [`${plain(label)}: ${toSentence(when)}`]))
        .join('.<br>')
    case 'period':
      return `the ${values.unit} of ${from(values.from)}`
    case 'days':
      return `days from ${from([values.start])} to ${from([values.end])}: ${values.bands.map(({ label }) => plain(label)).join(', ')}`
    case 'number':
      return `${from(values.from)}: ${values.bands.map(({ label }) => plain(label)).join(', ')}`
    case 'answered':
      return `whether one is answered, and if not, why: ${from(values.from)}`
    default:
      return values satisfies never
  }
}

const dimensionRow = (dimension: Dimension, model: Model): string[] => [
  `${anchor(`dimension-${dimension.id}`)}${code(dimension.id)}`,
  plain(dimension.title),
  plain(dimension.definition),
  UNITS[dimension.unit],
  valueWords(dimension.values, model),
]

const HOW = [
  'Who counts is the same everywhere: see [Who counts](counting.md). A person counts once per reporting entity and year, whatever the number of answers.',
  'Every table of victims is by sex and age group beside its own dimensions. Those whose sex or age is not recorded have rows of their own.',
  'A share is of those with an answer. Why there is none for the others is counted beside it, reason by reason.',
  'Where several answers are possible a person is in each of them, so that rows may add up to more than all; the total counts everyone once.',
  'How people identify, and whatever else is restricted, is never counted. The only thing counted about gender identity is whether it was asked and answered.',
]

/** docs/reference/indicators.md */
export function indicatorsPage(model: Model): string {
  return page(
    'Indicators',
    'What a report can say, as data: `schemas/next/indicators/*.json`, in TypeScript `@tip-standard/report/indicators`. Your own indicator is a JSON file of the same shape: `schemas/indicator.schema.json`.',
    bullets(HOW),
    `Sets: ${model.indicatorSets.map(({ id, title }) => link(plain(title), `#set-${id}`)).join(', ')}.`,
    ...model.indicatorSets.map((set) => setSection(set, model)),
    '## Every indicator',
    ...model.indicators.map((indicator) => indicatorSection(indicator, model)),
    '## Dimensions',
    'What indicators count by. A dimension that is the id of a field counts by the codes of that field.',
    table(
      ['Dimension', 'Title', 'What it says', 'Of', 'How it is read'],
      model.dimensions.map((dimension) => dimensionRow(dimension, model)),
    ),
  )
}

/** Links from the other pages of the reference to the indicators that something holds for. */
export const indicatorLinks = (model: Model, holds: (indicator: Indicator) => boolean): string[] =>
  model.indicators.filter(holds).map(({ id, title }) => link(plain(title), `indicators.md#${id}`))
