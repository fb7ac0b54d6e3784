import { describe, expect, it } from 'vitest'
import { defineCatalogue, joinCatalogues, turnOf } from './catalogue.ts'

/** How forms refer to a question: with a `$` before the brackets. */
const reference = '$'.concat('{here}')

const rows = defineCatalogue(
  {
    ragged: { severity: 'error', text: `Cells: {found} instead of {expected}, as in ${reference}.` },
    hidden: { severity: 'warning', text: 'This sheet is hidden.', turn: 'us' },
    repaired: { severity: 'note', text: 'A spelling was corrected.' },
  },
  {
    fr: async () => ({
      default: {
        ragged: { text: `Cellules : {found} au lieu de {expected}, comme dans ${reference}.`, status: 'draft' },
        hidden: { text: 'Cette feuille est masquée.', status: 'reviewed' },
        repaired: { text: '', status: 'draft' },
      },
    }),
  },
)

describe('a catalogue', () => {
  it('makes findings with the severity of their entry', () => {
    expect(rows.create('ragged', { row: 3 }, { found: 2 })).toEqual({
      code: 'ragged',
      severity: 'error',
      at: { row: 3 },
      params: { found: 2 },
    })
    expect(rows.codes).toEqual(['ragged', 'hidden', 'repaired'])
  })

  it('fills in own values in one pass, and leaves alone what has none and references of forms', () => {
    const params = { found: '{expected}', here: 1 }
    expect(rows.english.say({ code: 'ragged', params })).toBe(
      `Cells: {expected} instead of {expected}, as in ${reference}.`,
    )
    expect(rows.english.say({ code: 'ragged', params: Object.create({ found: 'inherited' }) })).toContain('{found}')
  })

  it('shows drafts on request only, and English where a language has nothing', async () => {
    const [reviewed, drafts] = [await rows.load('fr'), await rows.load('fr', { unreviewedTexts: true })]
    const params = { found: 2, expected: 3 }
    expect(reviewed.say({ code: 'hidden', params })).toBe('Cette feuille est masquée.')
    expect(reviewed.say({ code: 'ragged', params })).toBe(rows.english.say({ code: 'ragged', params }))
    expect(drafts.say({ code: 'ragged', params })).toMatch(/^Cellules : 2 au lieu de 3/)
    expect(drafts.shown('ragged')).toEqual({ language: 'fr', status: 'draft' })
    expect(drafts.shown('repaired')).toEqual({ language: 'en', status: 'reviewed' })
    expect((await rows.load('sw', { unreviewedTexts: true })).say({ code: 'hidden', params })).toBe(
      'This sheet is hidden.',
    )
  })

  it('says whose turn it is: by severity, or as an entry has it', () => {
    const { ragged, hidden, repaired } = rows.entries
    expect([turnOf(ragged), turnOf(hidden), turnOf(repaired)]).toEqual(['partner', 'us', 'info'])
  })

  it('speaks for another one that it is joined with', async () => {
    const both = joinCatalogues(rows, defineCatalogue({ full: { severity: 'error', text: 'The disk is full.' } }))
    expect(both.codes).toEqual([...rows.codes, 'full'])
    expect(both.create('full').severity).toBe('error')
    const french = await both.load('fr')
    expect(french.say({ code: 'full', params: {} })).toBe('The disk is full.')
    expect(french.say({ code: 'hidden', params: {} })).toBe('Cette feuille est masquée.')
    expect(french.shown('full').language).toBe('en')
  })
})
