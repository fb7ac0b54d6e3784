import fc from 'fast-check'
import { expect, it } from 'vitest'
import { e164Phones } from './e164.ts'
import { PseudonymError } from './pseudonym-error.ts'
import { createPseudonymiser } from './pseudonymiser.ts'
import { SecretKey } from './secret-key.ts'

const rwanda = e164Phones('RW')

it.each([
  '0788 123 456',
  '+250788123456',
  '+250 788-123-456',
  '00250 788 123 456',
  '250788123456',
  '788123456',
  '(0788) 123.456',
  '٠٧٨٨ ١٢٣ ٤٥٦',
  '0788 ١٢٣ ٤٥٦',
  '+۲۵۰۷۸۸۱۲۳۴۵۶',
  '０７８８ １２３ ４５６',
])('reads a Rwandan number in every usual spelling (%s)', (written) => {
  expect(rwanda(written)).toBe('+250788123456')
})

it('reads numbers of the neighbours as theirs, and those without a country as of the country that is given', () => {
  expect(rwanda('+256 772 123456')).toBe('+256772123456')
  expect(e164Phones('UG')('0772 123456')).toBe('+256772123456')
  expect(e164Phones('BI')('79 123 456')).toBe('+25779123456')
  expect(e164Phones('BI')('+257 79 123 456')).toBe('+25779123456')
  expect(rwanda('0772 123456')).not.toBe(e164Phones('UG')('0772 123456'))
})

it('keeps the digits of what is no telephone number, and refuses nothing at all', () => {
  expect(rwanda('912')).toBe('912')
  for (const empty of ['', ' ', 'none']) expect(() => rwanda(empty)).toThrow(PseudonymError)
  for (const country of ['', 'rw', 'XX', 'Rwanda'])
    expect(() => e164Phones(country)).toThrow(expect.objectContaining({ code: 'unknownCountry' }))
})

it('makes one token of every spelling, and changes no number that is international already', () => {
  const tokens = createPseudonymiser({
    key: new SecretKey(Uint8Array.from({ length: 32 }, (_, index) => index * 3 + 1)),
    domain: { purpose: 'match', partner: 'harbour', epoch: '2026' },
  })
  const places = fc.array(fc.constantFrom('', ' ', '-', '.'), { minLength: 9, maxLength: 9 })
  fc.assert(
    fc.property(
      fc.constantFrom('72', '73', '78', '79'),
      fc.nat(9_999_999),
      places,
      fc.constantFrom('0', '+250', '00250'),
      (start, rest, marks, prefix) => {
        const digits = start + String(rest).padStart(7, '0')
        const written = prefix + [...digits].map((digit, place) => (marks[place] ?? '') + digit).join('')
        expect(rwanda(written)).toBe(`+250${digits}`)
        expect(rwanda(rwanda(written))).toBe(rwanda(written))
        expect(tokens.token('phone', rwanda(written))).toBe(tokens.token('phone', `+250${digits}`))
      },
    ),
  )
})
