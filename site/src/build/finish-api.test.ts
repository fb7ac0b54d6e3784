import { expect, it } from 'vitest'
import { finishApiPage } from './finish-api.ts'

it('names modules as programs do, and leaves no link inside of what opens a list', () => {
  const link = '<a href="#modules" aria-label="Permalink" class="tsd-anchor-icon"><svg></svg></a>'
  expect(finishApiPage(`<h1>Module core/src/zod</h1><a href="modules/core_src.html">core/src</a>${link}`)).toBe(
    `<h1>Module @tip-standard/core/zod</h1><a href="modules/core_src.html">@tip-standard/core</a>${link}`,
  )
  expect(finishApiPage(`<summary class="a"><h2>Modules${link}</h2></summary><p>${link}</p>`)).toBe(
    `<summary class="a"><h2>Modules</h2></summary><p>${link}</p>`,
  )
})
