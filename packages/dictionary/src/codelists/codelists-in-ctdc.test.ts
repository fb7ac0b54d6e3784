import { describe, expect, it } from 'vitest'
import { listsById as exported, reach } from './fixture-reach.ts'

describe('CTDC', () => {
  it('layout D merges means by this map, and reads a merged flag as the merged code only', () => {
    const merged = {
      meansDebtBondageEarnings: ['debtBondage broader', 'takesEarnings broader', 'mergedDebtBondageOrEarnings exact'],
      meansThreats: [
        'threats broader',
        'usesChildren broader',
        'threatOfLawEnforcement broader',
        'threatensFamily broader',
        'mergedThreats exact',
      ],
      meansAbusePsyPhySex: [
        'psychologicalAbuse broader',
        'physicalAbuse broader',
        'sexualAbuse broader',
        'reproductiveCoercion broader',
        'mergedAbuse exact',
      ],
      meansFalsePromises: ['falsePromises exact'],
      meansDrugsAlcohol: ['psychoactiveSubstances exact'],
      meansDenyBasicNeeds: [
        'restrictsFinancialAccess broader',
        'restrictsMovement broader',
        'restrictsMedicalCare broader',
        'withholdsNecessities broader',
        'mergedDenialOfBasicNeeds exact',
      ],
      meansExcessiveWorkHours: ['excessiveWorkingHours exact'],
      meansWithholdDocs: ['withholdsDocuments exact'],
    }
    expect(reach(exported.meansOfControl, 'ctdcD')).toEqual(merged)
  })

  it('layout B cuts five names at 32 characters and lacks three columns', () => {
    const columns = Object.keys(reach(exported.meansOfControl, 'ctdcB'))
    expect(columns).toHaveLength(15)
    expect(columns.filter((name) => name.length === 32)).toEqual(
      expect.arrayContaining([
        'meansOfControlPsychoactiveSubsta',
        'meansOfControlRestrictsMedicalCa',
        'meansOfControlExcessiveWorkingHo',
        'meansOfControlThreatOfLawEnforce',
        'meansOfControlWithholdsNecessiti',
      ]),
    )
    expect(columns.every((name) => name.length <= 32)).toBe(true)
  })

  it('layout A has 18 means, each read as one code', () => {
    const exact = Object.entries(reach(exported.meansOfControl, 'ctdcA')).map(([name, entries]) => [
      name.replace('meansOfControl', ''),
      entries.filter((entry) => entry.endsWith(' exact')),
    ])
    expect(exact).toHaveLength(18)
    for (const [name, codes] of exact) {
      const flag = String(name)
      expect(codes).toEqual([`${flag.charAt(0).toLowerCase()}${flag.slice(1)} exact`])
    }
  })

  it('layout C roles and relations are read as merged codes', () => {
    expect(reach(exported.perpetratorRole, 'ctdcC')).toEqual({
      IP_RecruiterBroker: ['recruiter broader', 'brokerAgent broader', 'recruiterOrBroker exact'],
      IP_Exploiter: ['exploiter exact'],
      IP_ControlAbuseKidnap: ['controllerAbuser broader', 'kidnapper broader', 'controllerAbuserOrKidnapper exact'],
      IP_TransactionProcess: ['seller broader', 'buyer broader', 'transactionParticipant exact'],
    })
    const relations = reach(exported.relationToVictim, 'ctdcC')
    expect(relations.FamilyIntimatePartner).toContain('familyOrIntimatePartner exact')
    expect(relations.StrangerUnknownOther).toContain('strangerUnknownOrOther exact')
    expect(relations.FriendAcquaintance).toEqual(['friendAcquaintance exact'])
  })

  it('the domestic work flag is a sector and never a form', () => {
    for (const layout of ['ctdcA', 'ctdcB', 'ctdcD'] as const) {
      expect(reach(exported.economicSector, layout)).toHaveProperty('typeOfLabourDomesticWork', ['T exact'])
      expect(reach(exported.exploitationForm, layout)).not.toHaveProperty('typeOfLabourDomesticWork')
    }
  })

  it('gender is read as published, never as sex, which is only written there', () => {
    expect(reach(exported.sex, 'fhir')).toEqual({})
    const written = { htcds: ['Feminine', 'Masculine'], ctdcA: ['Female', 'Male'], ctdcD: ['Woman', 'Man'] }
    for (const [standard, [female, male]] of Object.entries(written))
      expect(reach(exported.sex, standard as keyof typeof written)).toEqual({
        [female ?? '']: ['female close'],
        [male ?? '']: ['male close'],
      })
    for (const layout of ['ctdcA', 'ctdcB', 'ctdcC'] as const)
      expect(reach(exported.genderIdentity, layout)).toEqual({})
    expect(Object.keys(reach(exported.publishedGender, 'ctdcD')).sort()).toEqual([
      'Man',
      'Trans/Transgender/NonConforming',
      'Woman',
    ])
  })
})
