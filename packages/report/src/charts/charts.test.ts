import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { numbersIn, numbersOf, textOf } from '../fixture-numbers.ts'
import { fixtureDimensions, fixtureReport } from '../fixture-report.ts'
import { dimension, type Invented, oneWay, twoWay } from '../fixture-tables.ts'
import { toHtml } from '../markup/markup.ts'
import type { ReportTable } from '../model/report.ts'
import { renderTable } from '../page/report-table.ts'
import { loadReportWords } from '../view/load-words.ts'
import { isHidden } from '../view/table-view.ts'
import type { ReportWords } from '../view/words.ts'
import { drawChart } from './chart.ts'

let words: ReportWords
beforeAll(async () => {
  words = await loadReportWords({ language: 'en', dimensions: fixtureDimensions })
})

const widths = ['narrow', 'wide'] as const
const drawn = fixtureReport.sets
  .flatMap(({ indicators }) => indicators)
  .flatMap(({ id, indicator, tables: [table] }) => (table === undefined ? [] : [{ id, indicator, table }]))

/** Numbers in labels, legends and axes, which are not counts. */
const isKnown = (number: string, table: ReportTable): boolean =>
  numbersOf(table, words).has(number) ||
  table.dimensions.some((of) =>
    of.categories.some((category) => numbersIn(words.labelOf(of, category)).includes(number)),
  )

describe.each(drawn)('the picture of $id', ({ indicator, table }) => {
  it.each(widths)('has a title and a text alternative, and no script, style or foreign address: %s', (width) => {
    const svg = drawChart(indicator.picture, table, words, { id: 'x', width, title: indicator.title })
    const [, title = '', says = ''] = /aria-labelledby="(\S+) (\S+)"/.exec(svg) ?? []
    expect(svg).toContain(`<title id="${title}">${indicator.title}</title>`)
    expect(/<desc id="([^"]+)">(.{20,}?)<\/desc>/.exec(svg)?.[1]).toBe(says)
    expect(svg).toMatch(/^<svg[^>]* role="img"/)
    expect(svg).not.toMatch(/<script|style=|<style|href=|<image|on\w+="/)
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toContain('://')
  })

  it.each(widths)('shows no number that is not in its table: %s', (width) => {
    const svg = drawChart(indicator.picture, table, words, { id: 'x', width, title: indicator.title })
    // Axes mark round numbers, and a sentence of its own states how many figures are left out.
    const plain = svg
      .replace(/<text[^>]*text-anchor="end" class="tip-muted">[^<]*<\/text>/g, (axis) =>
        indicator.picture === 'line' ? '' : axis,
      )
      .replace(/\d+ figures? (is|are) not shown/g, '')
    expect(numbersIn(textOf(plain)).filter((number) => !isKnown(number, table))).toEqual([])
  })

  it.each(widths)('draws what is not shown as hatching or dashes, with words: %s', (width) => {
    const svg = drawChart(indicator.picture, table, words, { id: 'x', width, title: indicator.title })
    const hasHidden = table.cells.some((cell) => isHidden(cell))
    expect(/class="tip-(hidden|dashed)"/.test(svg)).toBe(hasHidden)
    expect(/Hatched|Dashed/.test(svg)).toBe(hasHidden)
    if (indicator.picture.endsWith('ars')) expect(/>not shown \(\d/.test(svg)).toBe(hasHidden)
    expect(svg).not.toContain('*')
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })
})

it('gives the same picture whatever a hidden cell still holds', () => {
  const rows = dimension('victim.sex', ['female', 'male'])
  const table = oneWay(rows, [400, [0, 14], 410], 410)
  const leaky: ReportTable = {
    ...table,
    cells: table.cells.map((cell) => (isHidden(cell) ? { ...cell, share: 0.0171, rate: 1.71 } : cell)),
  }
  for (const width of widths) {
    const options = { id: 'x', width, title: 'Sex' }
    expect(drawChart('bars', leaky, words, options)).not.toMatch(/1\.7/)
    expect(drawChart('groupedBars', leaky, words, options)).not.toMatch(/1\.7/)
  }
})

it('draws the length of bars by their counts', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 9 }), (counts) => {
      const rows = dimension(
        'years',
        counts.map((_, place) => String(2000 + place)),
      )
      const svg = drawChart('bars', oneWay(rows, [...counts, 0]), words, { id: 'x', width: 'wide', title: 'Years' })
      const lengths = [...svg.matchAll(/<rect class="tip-s0" x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="22"/g)].map(
        ([, length]) => Number(length),
      )
      const longest = Math.max(...lengths)
      const most = Math.max(...counts)
      for (const [place, count] of counts.entries())
        expect(Math.abs((lengths[place] ?? 0) - Math.max(1, (count / most) * longest))).toBeLessThan(0.2)
    }),
  )
})

it('copes with nothing, with zeros and with everything hidden', () => {
  const kinds = ['bars', 'groupedBars', 'line', 'matrix', 'flow'] as const
  const ones = dimension('victim.sex', ['female', 'male'])
  const tables: ReportTable[] = [
    { dimensions: [ones], cells: [] },
    oneWay(ones, [0, 0, 0]),
    oneWay(ones, [[0], [1], [2]]),
    twoWay(ones, ones, [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]),
    twoWay(ones, ones, [
      [[0], [0, 9], [0, 9]],
      [[0, 9], [0], [1]],
      [[0], [0], [0]],
    ]),
    { dimensions: [dimension('yearRegistered', ['2024'])], cells: [{ at: [0], count: 3 }] },
  ]
  for (const table of tables)
    for (const kind of kinds)
      for (const width of widths) {
        const svg = drawChart(kind, table, words, { id: 'x', width, title: 'T' })
        expect(svg).toMatch(/^<svg/)
        expect(svg).not.toMatch(/NaN|undefined|Infinity|="-\d/)
      }
  expect(drawChart('none', oneWay(ones, [1, 2, 3]), words, { id: 'x', width: 'wide', title: 'T' })).toBe('')
})

it('shows the largest of many categories, and says how many more there are', () => {
  const many = dimension(
    'victim.countryOfOrigin',
    Array.from({ length: 40 }, (_, place) => `C${place}`),
  )
  const svg = drawChart('bars', oneWay(many, [...Array.from({ length: 40 }, (_, place) => place + 20), 1580]), words, {
    id: 'x',
    width: 'wide',
    title: 'T',
  })
  expect(svg).toContain('28 more categories are in the table.')
  expect(svg).toContain('>59<')
  expect(svg).not.toContain('>20<')
})

it('writes labels as text', () => {
  const svg = drawChart('bars', oneWay(dimension('d', ['<b onload="x">&', 'b']), [20, 30, 50]), words, {
    id: 'x',
    width: 'wide',
    title: '<i>',
  })
  expect(svg).not.toMatch(/<b|<i>/)
  expect(svg).toContain('&lt;i&gt;')
})

describe('a line', () => {
  it('runs along the years, wherever the table has them', () => {
    const draw = (table: ReportTable) => drawChart('line', table, words, { id: 'x', width: 'wide', title: 'Lines' })
    const drawnBy = drawn.find(({ id }) => id === 'by-year-and-sex')
    if (drawnBy === undefined) throw new Error('The fixture has no line by sex.')
    const { dimensions, cells } = drawnBy.table
    const turned = {
      dimensions: dimensions.toReversed(),
      cells: cells.map((cell) => ({ ...cell, at: cell.at.toReversed() })),
    }
    expect(draw(turned)).toBe(draw(drawnBy.table))
  })
})

it('indents bars and rows by how many wider ones they are in', () => {
  const ages = dimension('ages', [
    'below 30',
    { code: '18 to 29', within: 'below 30' },
    { code: '21 to 23', within: '18 to 29' },
    '30 and over',
  ])
  const table = oneWay(ages, [90, 60, 20, 10, 100], 100)
  for (const width of widths) {
    const svg = drawChart('bars', table, words, { id: 'x', width, title: 'Age' })
    const at = (label: string): number => Number(new RegExp(`<text x="([\\d.]+)"[^>]*>${label}<`).exec(svg)?.[1])
    const depths = ['below 30', '18 to 29', '21 to 23', '30 and over'].map(at)
    expect(depths).toEqual([0, 14, 28, 0])
  }
  const rows = toHtml(renderTable({ id: 't', caption: 'Age', name: 'Age', table }, words))
  expect([...rows.matchAll(/tip-part-\d/g)].join()).toBe('tip-part-1,tip-part-2')
})

it('draws a bar for an answer that no one gave, and none for the lack of an answer of no one', () => {
  const sexes = dimension('victim.sex', ['female', 'male'])
  const table = twoWay(dimension('case.country', ['A', { code: 'unknown', kind: 'missing' }]), sexes, [
    [0, 40, 40],
    [0, 30, 30],
    [0, 70, 70],
  ])
  const said = textOf(drawChart('groupedBars', table, words, { id: 'x', width: 'wide', title: 'T' }))
  expect(said.match(/Female/g)).toHaveLength(2)
})

it('draws few flows whose size is not shown as dashed lines, and says of many how many they are', () => {
  const places = dimension('case.country', ['A', 'B', 'C', 'D'])
  const flows = (hidden: number): string => {
    const counts = Array.from({ length: 5 }, (_row, row) =>
      Array.from(
        { length: 5 },
        (_cell, column): Invented => (row < 4 && column < 4 && 4 * row + column < hidden ? [0] : 20 + row),
      ),
    )
    return drawChart('flow', twoWay(places, places, counts), words, { id: 'x', width: 'wide', title: 'T' })
  }
  const dashed = (svg: string): number => svg.split('class="tip-dashed"').length - 1
  for (const hidden of [0, 1, 12]) {
    expect(dashed(flows(hidden))).toBe(hidden)
    expect(flows(hidden).includes('Dashed')).toBe(hidden > 0)
  }
  expect(dashed(flows(13))).toBe(0)
  expect(flows(13)).toContain('>13 figures are not shown.<')
})
