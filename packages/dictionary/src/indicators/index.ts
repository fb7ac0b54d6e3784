import { assistance, assistanceSet } from './assistance.ts'
import { dataQuality, dataQualitySet } from './data-quality.ts'
import { eu, euSet } from './eu-2011-36.ts'
import { genderGap, genderGapSet } from './gender-gap.ts'
import { glotip, glotipSet } from './glotip.ts'
import { icTip, icTipSet } from './ic-tip.ts'
import { identification, identificationSet } from './identification.ts'
import type { Indicator, IndicatorSet } from './indicator.ts'
import { justice, justiceSet } from './justice.ts'
import { perpetrators, perpetratorsSet } from './perpetrators.ts'
import { rwandaStudy, rwandaStudySet } from './rwanda-study.ts'
import { sdg, sdgSet } from './sdg-16-2-2.ts'
import { sexAgeForm, sexAgeFormSet } from './sex-age-form.ts'
import { trends, trendsSet } from './trends.ts'

export { dimensions } from './dimensions/index.ts'

/** Every indicator of the standard, once; sets name them by id. */
export const indicators: readonly Indicator[] = [
  ...rwandaStudy,
  ...sexAgeForm,
  ...perpetrators,
  ...glotip,
  ...sdg,
  ...eu,
  ...icTip,
  ...genderGap,
  ...assistance,
  ...justice,
  ...identification,
  ...trends,
  ...dataQuality,
]

/** The sets in which indicators are reported. */
export const indicatorSets: readonly IndicatorSet[] = [
  rwandaStudySet,
  sexAgeFormSet,
  perpetratorsSet,
  glotipSet,
  sdgSet,
  euSet,
  icTipSet,
  genderGapSet,
  assistanceSet,
  justiceSet,
  identificationSet,
  trendsSet,
  dataQualitySet,
]
