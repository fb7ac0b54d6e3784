import { expect, it } from 'vitest'
import { chartStyles } from './chart-styles.ts'

type Rgb = readonly [red: number, green: number, blue: number]

/** The variables of each of the three themes: light, dark and print. */
const themes = [...chartStyles.matchAll(/:root\{([^}]*)\}/g)].map(
  ([, rules = '']) =>
    new Map([...rules.matchAll(/--tip-([\w-]+):\s*(#\w+)/g)].map(([, name = '', value = '']) => [name, value])),
)
const names = ['light', 'dark', 'print'] as const
const series = ['s0', 's1', 's2', 's3', 's4']

/** A colour in linear light, each part from 0 to 1: without the gamma curve of sRGB. */
function linear(hex: string): Rgb {
  const digits = hex.slice(1)
  const parts = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? [])
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const value = Number.parseInt(part, 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return [red, green, blue]
}

/** The contrast of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const light = (hex: string): number => {
    const [red, green, blue] = linear(hex)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [high = 0, low = 0] = [light(one), light(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

/**
 * Simulations of colour blindness, one missing type of cone each: Machado, Oliveira and Fernandes (2009), severity 1,
 * for linear RGB.
 */
const blindness: Readonly<Record<string, readonly Rgb[]>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const times = (rows: readonly Rgb[], [x, y, z]: Rgb): Rgb => {
  const [one = 0, two = 0, three = 0] = rows.map(([a, b, c]) => Math.max(0, a * x + b * y + c * z))
  return [one, two, three]
}

/** A colour in Oklab (Ottosson 2020), in which equal distances look equally large. */
function oklab(rgb: Rgb): Rgb {
  const roots = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map(Math.cbrt)
  const [l = 0, m = 0, s = 0] = roots
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

const distance = (one: Rgb, other: Rgb): number => Math.hypot(...one.map((value, place) => value - (other[place] ?? 0)))

/** The colour of a name in a theme. */
const colourIn = (theme: (typeof names)[number]) => {
  const colours = themes[names.indexOf(theme)] ?? new Map<string, string>()
  return (name: string): string => colours.get(name) ?? ''
}

it.each(names)('the colours in %s have the contrast that text and marks need', (theme) => {
  const colour = colourIn(theme)
  for (const name of ['ink', 'muted', 'accent'])
    expect(contrast(colour(name), colour('paper')), name).toBeGreaterThan(4.5)
  expect(contrast(colour('muted'), colour('soft'))).toBeGreaterThan(4.5)
  for (const shade of ['q0', 'q1', 'q2']) expect(contrast(colour('on-low'), colour(shade)), shade).toBeGreaterThan(4.5)
  for (const shade of ['q3', 'q4']) expect(contrast(colour('on-high'), colour(shade)), shade).toBeGreaterThan(4.5)
})

it.each(['light', 'dark'] as const)('marks in %s stand out from the page', (theme) => {
  const colour = colourIn(theme)
  for (const name of [...series, 'none', 'hatch'])
    expect(contrast(colour(name), colour('paper')), name).toBeGreaterThanOrEqual(3)
})

it.each(['light', 'dark'] as const)(
  'the colours in %s are told apart by people who do not see all of them',
  (theme) => {
    const colour = colourIn(theme)
    for (const [kind, rows] of Object.entries(blindness)) {
      const seen = series.map((name) => oklab(times(rows, linear(colour(name)))))
      for (const [place, one] of seen.entries())
        for (const [next, other] of seen.entries())
          if (place < next) expect(distance(one, other), `${kind}: ${place}, ${next}`).toBeGreaterThan(0.08)
    }
  },
)

it('finds three themes', () => {
  expect(themes.map((colours) => colours.size > 20)).toEqual([true, true, true])
})
