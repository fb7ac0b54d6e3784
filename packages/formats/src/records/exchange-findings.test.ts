import { describe, expect, it } from 'vitest'
import { createExchangeFinding, toExchangeMessage } from './exchange-findings.ts'
import { exchangeCatalogue } from './exchange-messages.ts'

const toNames = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted()

describe('the catalogue', () => {
  it('says the same in both languages', () => {
    for (const [code, { en, fr }] of Object.entries(exchangeCatalogue))
      expect([code, toNames(fr)]).toEqual([code, toNames(en)])
  })

  it('fills in what a finding carries', () => {
    const finding = createExchangeFinding('shiftedHeader', {}, { field: 'prs_MailingStreet', code: 'prs_MailingCity' })
    expect(toExchangeMessage(finding, 'en')).toContain('(prs_MailingCity)')
    expect(toExchangeMessage(finding, 'fr')).toContain('prs_MailingStreet')
    expect(finding.severity).toBe('warning')
  })
})
