/** The short names of the points of the gender lens. */

import type { LensPoint } from '@tip-standard/dictionary'

/** The points that only a report can serve, and of which a record holds no more than what the report reads. */
export const reportPoints: ReadonlySet<LensPoint> = new Set<LensPoint>(['G4', 'G19'])

/** Every point of the gender lens, in order. */
export const lensPoints: Record<LensPoint, string> = {
  G1: 'Sex and gender identity are two fields with provenance',
  G2: 'Missing is not "no"',
  G3: 'Data on sexual orientation, gender identity, gender expression and sex characteristics: optional, restricted, self-declared',
  G4: 'Sex × age group × form for every count',
  G5: 'Perpetrators too',
  G6: 'Gendered forms kept apart',
  G7: 'Reproductive and sexual coercion as means',
  G8: 'Children as leverage, and separation from children',
  G9: 'Intimate partner and family as recruiter or perpetrator',
  G10: 'Exposure to gender-based violence, with its context computed',
  G11: 'Pregnancy, dependants, care and headship',
  G12: 'Risk and protective factors at four levels',
  G13: 'Safe interviewing',
  G14: 'Granular consent',
  G15: 'Consent to exploitation never negates victimhood; the rule for children',
  G16: 'Every sex and gender representable in every form',
  G17: 'Intersectional tables; disability by function',
  G18: 'Disclosure control',
  G19: 'Gender gap report',
  G20: 'Wording',
  G21: 'Status lists not gendered by assumption',
  G22: 'Outcome and justice by sex',
  G23: 'Data on the data collector',
  G24: 'Duty of mandatory reporting, and warning before it',
}
