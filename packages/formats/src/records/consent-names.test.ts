import { fields } from '@tip-standard/core/metadata'
import { describe, expect, it } from 'vitest'
import { ctdcColumns } from '../ctdc/index.ts'
import { htcdsFields } from '../htcds/index.ts'
import { namesConsent } from './consent-names.ts'

describe('the name of a column', () => {
  it.each([
    ...['Consent', 'consent_to_share', 'q12/INFORMED CONSENT', 'Consentement éclairé', 'Idhini ya mteja', 'kwemera'],
    ...['opt_out', 'optOut', 'OPT-OUT', 'opted out', 'optout', 'Opts in', 'q7_opt_in'],
    ...['Opt-outs', 're\u200bfused', 'opt\u00adout', 'NO_SHARE', 'donotshare', 'refuses to participate', 'No consent'],
    ...['do_not_share', 'Do not publish', "don't share", 'doesNotShare', 'Ne pas partager'],
    ...[
      'refused',
      'Refused?',
      'has_refused',
      'Refusal',
      'Date of refusal',
      'victimDeclined',
      'withdrawn_on',
      'Withdrew',
    ],
    ...['agreed', 'Agrees to data sharing', 'permission_to_publish', 'Objection to research', 'data sharing refused'],
    ...[
      'Refusé',
      'A refusé',
      'A retiré son accord',
      "n'accepte pas",
      'Refus de partage',
      'Accord',
      'Opposition à la recherche',
      'Autorisation de diffusion',
    ],
    ...['Amekataa', 'Ruhusa ya kusambaza taarifa', 'tarehe ya kukataa', 'anakubali'],
    ...['Yanze', 'Uguhakana', 'impamvu yanze', 'yanse', 'Yanze gusangiza amakuru'],
  ])('says that it holds what people agreed to or refused: %s', (name) => {
    expect(namesConsent(name)).toBe(true)
  })

  it.each([
    ...['', '1', 'sex', 'option', 'adoption', 'adopt_institution', 'Options', 'objectives', 'share', 'data', 'sharing'],
    ...[
      'object',
      'daily_allowance',
      'shared_room',
      'data_source',
      'research',
      'services_refused',
      'Asylum refused',
      'medical treatment declined',
    ],
    ...['entry refused at border', 'employment agreement', 'work permission', 'Decline in wages', 'object stolen'],
    ...['Refus de visa', 'accord de travail', 'Opposition politique', 'no', 'date', 'victim', 'Adopts in country'],
  ])('does not say so where it speaks of something else: %s', (name) => {
    expect(namesConsent(name)).toBe(false)
  })

  it('says so of few names of this standard, of HTCDS and of CTDC beside those of consents', () => {
    const others = [
      ...fields.filter(({ entity }) => entity !== 'consent').map(({ id }) => id),
      ...htcdsFields.flatMap(({ name, label }) => [name, label]),
      ...Object.values(ctdcColumns).flat(),
    ]
    const ours = ['dataProtection.transferAllowed', 'victim.consents', 'referral.consentId']
    const ofHtcds = ['vic_AgreementToManagePersonalData', 'Agreement to Manage Personal Data', 'con_Consent', 'Consent']
    expect([...new Set(others.filter(namesConsent))]).toEqual([...ours, ...ofHtcds])
  })
})
