/** The texts of indicators, by the keys that their translations use: `indicator.origin.title`, `dimension.sexAndAge.women.label`. */

import type { Dimension } from '@tip-standard/dictionary'
import type { Model } from '../model.ts'
import { categoriesNamed } from './resolve.ts'

const ofDimension = ({ id, title, definition, values }: Dimension): [string, string | undefined][] => [
  [`dimension.${id}.title`, title],
  [`dimension.${id}.definition`, definition],
  ...categoriesNamed(values).flatMap((category): [string, string | undefined][] => [
    [`dimension.${id}.${category.code}.label`, category.label],
    [`dimension.${id}.${category.code}.definition`, category.definition],
  ]),
]

/** Every text of an indicator, a set or a dimension that can be translated. */
export function indicatorTexts({ indicators, indicatorSets, dimensions }: Model): ReadonlyMap<string, string> {
  const texts: [string, string | undefined][] = [
    ...indicatorSets.flatMap(({ id, title, definition }): [string, string][] => [
      [`set.${id}.title`, title],
      [`set.${id}.definition`, definition],
    ]),
    ...indicators.flatMap((indicator): [string, string | undefined][] => [
      [`indicator.${indicator.id}.title`, indicator.title],
      [`indicator.${indicator.id}.question`, indicator.question],
      [`indicator.${indicator.id}.denominator`, indicator.denominator],
      ...indicator.figures.map(({ id, title }): [string, string] => [`indicator.${indicator.id}.${id}.title`, title]),
      [`indicator.${indicator.id}.notReadAs`, indicator.notReadAs],
      [`indicator.${indicator.id}.says`, indicator.says],
    ]),
    ...dimensions.flatMap(ofDimension),
  ]
  return new Map(texts.flatMap(([key, text]): [string, string][] => (text === undefined ? [] : [[key, text]])))
}
