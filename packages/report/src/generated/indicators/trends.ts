// Generated from packages/dictionary/src/indicators by `pnpm gen`; do not edit.

import type { Indicator, IndicatorSet } from '../indicator.ts'

/** Indicators of this set and of no set before it. */
export const trendsIndicators: readonly Indicator[] = [
  {"id":"victimsByYear","title":"Victims by year","question":"How many women, men, girls and boys were registered each year?","unit":"victims","denominator":"Victims with a year of registration","by":["year"],"figures":[],"picture":"line","notReadAs":"More or less trafficking: a new law, a campaign or one large case changes how many are found.","says":"A person registered in two years is in both.","sources":["tipStandard","glotip"],"lens":["G4"]},
  {"id":"victimsByQuarter","title":"Victims by quarter","question":"How many women, men, girls and boys were registered each quarter?","unit":"victims","denominator":"Victims with a day of registration","by":["quarter"],"figures":[],"picture":"line","notReadAs":"More or less trafficking: a new law, a campaign or one large case changes how many are found.","says":"The last quarter is rarely complete: cases are entered late.","sources":["tipStandard"],"lens":["G4"]},
  {"id":"formsByYear","title":"Forms of exploitation by year","question":"Which forms of exploitation were found each year?","unit":"victims","denominator":"Victims with a year of registration and a form of exploitation on record","by":["year","exploitation.form"],"figures":[],"picture":"line","notReadAs":"More or less trafficking: a new law, a campaign or one large case changes how many are found.","says":"A person registered in two years is in both. So is one exploited in two forms.","sources":["tipStandard","glotip"],"lens":["G4","G6"]},
  {"id":"originByYear","title":"Origin by year","question":"From which countries did the victims registered each year come?","unit":"victims","denominator":"Victims with a year of registration and an origin on record","by":["year","origin"],"figures":[],"picture":"line","notReadAs":"More or less trafficking: a new law, a campaign or one large case changes how many are found.","says":"A person registered in two years is in both.","sources":["tipStandard"]},
]

/** Trends. */
export const trendsSet: IndicatorSet = {"id":"trends","title":"Trends","definition":"Victims, alleged perpetrators and events by year and quarter of registration.","indicators":["victimsByYear","victimsByQuarter","formsByYear","originByYear","formalContactByYear","casesByYear"]}
