import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findPersonal, Placeholders, redactText } from './index.ts'

const redacted = (text: string): string => redactText(text).text

it.each([
  // Invisible characters that web pages, messengers and PDFs leave.
  ['She told Muka\u00admana to go.', 'She told [PERSON_1] to go.'],
  ['She told Muka\u200b\u2060mana to go.', 'She told [PERSON_1] to go.'],
  ['Call \u2068+250\u2069 \u200e788\u200e 123\u00ad456.', 'Call \u2068[PHONE_1].'],
  ['Email: kara\u200bbo@gm\u200dail.com', 'Email: [EMAIL_1]'],
  ['born 03\u200b/05/\u200b2001', 'born [DOB_1]'],
  // Other forms of letters, digits and marks.
  ['She told Ｍｕｋａｍａｎａ to go.', 'She told [PERSON_1] to go.'],
  ['email: karabo＠gmail．com', 'email: [EMAIL_1]'],
  ['call 0788\u2011123\u2011456', 'call [PHONE_1]'],
  ['call 0788\u2012123\u2014456', 'call [PHONE_1]'],
  ['call ٠٧٨٨ ١٢٣ ٤٥٦ or ⓪⑦⑧⑧①②③④⑤⑥', 'call [PHONE_1] or [PHONE_1]'],
  ['born ０３/０５/２００１', 'born [DOB_1]'],
  ['ID 1\u20111998\u20117\u20110012345\u20111\u201123', 'ID [NATIONAL_ID_1]'],
  // Words that continue on the next line.
  ['She told Muka-\nmana to go.', 'She told [PERSON_1] to go.'],
  ['She told Muka\u00ad\r\n  mana to go.', 'She told [PERSON_1] to go.'],
  ['Call 0788\n123\n456.', 'Call [PHONE_1].'],
  ['Call +250 788\n  123 456 today.', 'Call [PHONE_1] today.'],
  // Escapes.
  ['She told Mukand&eacute;kezi to go.', 'She told [PERSON_1] to go.'],
  ['call &#48;&#55;&#x38;&#56;123456', 'call [PHONE_1]'],
  ['{"note":"She told Mukand\\u00e9kezi.\\nShe left."}', '{"note":"She told [PERSON_1].\\nShe left."}'],
])('finds what is read, however it is written: %j', (text, expected) => {
  expect(redacted(text)).toBe(expected)
})

it.each([
  'The room has 20 m², see note² and the report of 2019¹.',
  'The com-\nmunity is safe.',
  'There were:\n05 women\n12 men\n2019 in all',
  'Paid 300 & 400; see <b>the file</b> &c.',
  'Call 112\n12 people came.',
])('leaves what is no one’s: %j', (text) => {
  expect(redacted(text)).toBe(text)
})

it.each([
  ['appelle-la au zéro sept quatre-vingt-huit, douze, trente-quatre, cinquante-six', 'appelle-la au [PHONE_1]'],
  ['numéro zéro soixante-dix-huit huit cent douze trois cent quarante-cinq', 'numéro [PHONE_1]'],
  ['her number is zero seven eighty-eight, twelve, thirty-four, fifty-six', 'her number is [PHONE_1]'],
  [
    'her number is zero seven eighty-eight one hundred and twenty-three four hundred fifty-six',
    'her number is [PHONE_1]',
  ],
  ['namba yake ni sifuri saba themanini na nane kumi na mbili thelathini na nne', 'namba yake ni [PHONE_1]'],
  ['nimero ye ni zeru karindwi mirongo inani n’umunani cumi na kabiri mirongo itatu na kane', 'nimero ye ni [PHONE_1]'],
  ['née le trois mai mil neuf cent quatre-vingt-dix-huit', 'née le [DOB_1]'],
  ['She paid two hundred and fifty, then three hundred.', 'She paid two hundred and fifty, then three hundred.'],
  ['Ana watoto kumi na mbili na mbuzi thelathini na nne.', 'Ana watoto kumi na mbili na mbuzi thelathini na nne.'],
])('reads numbers that were said in tens and hundreds: %s', (text, expected) => {
  expect(redacted(text)).toBe(expected)
})

const note = 'Uwineza Karabo (born 3 May 2001) left Kibungo; her aunt Karabo has +250 788 000 001, k.uwi@example.org.'

it('gives the same text whatever is hidden in a note, and offsets in the note as it was written', () => {
  const plain = redactText(note)
  const hidden = fc.constantFrom('\u00ad', '\u200b', '\u200d', '\u2060', '\u200e', '\ufeff', '\u034f')
  const places = fc.array(fc.tuple(fc.nat(note.length), hidden), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(places, (all) => {
      let written = note
      for (const [at, sign] of all) written = written.slice(0, at) + sign + written.slice(at)
      const seen = (text: string): string => text.replace(/\u00ad|\u200b|\u200d|\u2060|\u200e|\ufeff|\u034f/g, '')
      const { text, spans } = redactText(written)
      expect(seen(text)).toBe(plain.text)
      expect(findPersonal(written)).toEqual(spans)
      expect(spans.map(({ start, end }) => seen(written.slice(start, end)))).toEqual(
        plain.spans.map(({ start, end }) => note.slice(start, end)),
      )
    }),
  )
})

it('leaves the placeholders of a text that was redacted before to those who had them', () => {
  expect(redacted('[PERSON_1] told Mukamana; [PERSON_2] has [PHONE_1].')).toBe(
    '[PERSON_1] told [PERSON_3]; [PERSON_2] has [PHONE_1].',
  )
  const placeholders = new Placeholders()
  placeholders.leave('[DATE_7]')
  expect(placeholders.of('DATE', '3 May 2001')).toBe('[DATE_8]')
})
