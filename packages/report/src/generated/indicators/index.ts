// Generated from packages/dictionary/src/indicators by `pnpm gen`; do not edit.

import type { Indicator, IndicatorSet } from '../indicator.ts'
import { rwandaStudyIndicators, rwandaStudySet } from './rwanda-study.ts'
import { sexAgeFormIndicators, sexAgeFormSet } from './sex-age-form.ts'
import { perpetratorsIndicators, perpetratorsSet } from './perpetrators.ts'
import { glotipIndicators, glotipSet } from './glotip.ts'
import { sdg1622Indicators, sdg1622Set } from './sdg-16-2-2.ts'
import { eu201136Indicators, eu201136Set } from './eu-2011-36.ts'
import { icTipIndicators, icTipSet } from './ic-tip.ts'
import { genderGapIndicators, genderGapSet } from './gender-gap.ts'
import { assistanceIndicators, assistanceSet } from './assistance.ts'
import { justiceIndicators, justiceSet } from './justice.ts'
import { identificationIndicators, identificationSet } from './identification.ts'
import { trendsIndicators, trendsSet } from './trends.ts'
import { dataQualityIndicators, dataQualitySet } from './data-quality.ts'

export { dimensions } from './dimensions.ts'

/** Every indicator of the standard, once. */
export const indicators: readonly Indicator[] = /* @__PURE__ */ [rwandaStudyIndicators, sexAgeFormIndicators, perpetratorsIndicators, glotipIndicators, sdg1622Indicators, eu201136Indicators, icTipIndicators, genderGapIndicators, assistanceIndicators, justiceIndicators, identificationIndicators, trendsIndicators, dataQualityIndicators].flat()

/** The sets in which indicators are reported. */
export const indicatorSets: readonly IndicatorSet[] = [rwandaStudySet, sexAgeFormSet, perpetratorsSet, glotipSet, sdg1622Set, eu201136Set, icTipSet, genderGapSet, assistanceSet, justiceSet, identificationSet, trendsSet, dataQualitySet]
