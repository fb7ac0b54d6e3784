import { beforeAll, describe, expect, it } from 'vitest'
import { dimension, oneWay, twoWay } from '../fixture-tables.ts'
import { loadReportWords } from '../view/load-words.ts'
import type { ReportWords } from '../view/words.ts'
import { drawChart } from './chart.ts'
import { textWidth } from './text-width.ts'

let words: ReportWords
beforeAll(async () => {
  words = await loadReportWords({ language: 'en' })
})

const options = { id: 'x', width: 'wide', title: 'Invented' } as const
const lines = (svg: string): string[] => svg.match(/<path class="tip-line[^>]*>/g) ?? []

describe('a chart of lines', () => {
  it('has no more lines than can be told apart, and says how many are left', () => {
    const years = dimension('year', ['2024', '2025'])
    const codes = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const row = [40, 12, 30, 20, 70, 11, 60, 243]
    const svg = drawChart(
      'line',
      twoWay(years, dimension('form', codes), [row, row, row.map((one) => 2 * one)]),
      words,
      options,
    )
    expect(new Set(lines(svg).map((one) => /tip-s\d/.exec(one)?.[0])).size).toBe(5)
    expect(lines(svg)).toHaveLength(5)
    expect(svg).toContain('2 more categories are in the table.')
  })

  it('leaves room for quarters without anyone, and draws no line across them', () => {
    const quarters = dimension('quarter', ['2024-Q1', '2024-Q2', '2025-Q1', '2025-Q2'])
    const [path = ''] = lines(drawChart('line', oneWay(quarters, [20, 30, 40, 50, 140]), words, options))
    expect(path.match(/M/g)).toHaveLength(2)
    const xs = [...path.matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x))
    const [first = 0, second = 0, third = 0] = xs
    expect((third - second) / (second - first)).toBeCloseTo(3, 1)
  })
  it('has the long names of merged years inside the drawing, and none of them on another', () => {
    const merged = (...years: string[]) => ({ code: `${years[0]}-${years.at(-1)}`, merges: years })
    const years = dimension('year', [merged('2018', '2019', '2020'), '2021', '2022', merged('2023', '2024', '2025')])
    const svg = drawChart('line', oneWay(years, [20, 30, 40, 50, 140]), words, { ...options, width: 'narrow' })
    const labels = [
      ...svg.matchAll(/<text x="([\d.-]+)"[^>]*text-anchor="middle"[^>]*>(?:<tspan[^>]*>)?([^<]*20\d\d[^<]*)</g),
    ]
    const spans = labels.map(([, x, label = '']) =>
      [-1, 1].map((side) => Number(x) + (side * textWidth(label, 12)) / 2),
    )
    expect(spans.length).toBeGreaterThan(0)
    const edges = spans.flat()
    expect(edges).toEqual(edges.toSorted((a, b) => a - b))
    // Places are rounded to a tenth of a pixel.
    expect(edges[0]).toBeGreaterThan(-0.1)
    expect(edges.at(-1)).toBeLessThan(300.1)
  })
})
