import type { Page } from '@tip-standard/browser'

/** What has the focus, as far as a test has to know. */
type Focused = {
  id: string
  kind:
    | 'text'
    | 'number'
    | 'radio'
    | 'checkbox'
    | 'combobox'
    | 'select'
    | 'lines'
    | 'button'
    | 'submit'
    | 'link'
    | 'summary'
    | 'other'
  isFilled: boolean
  label: string
}

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement | null
    const type = at?.getAttribute('type')
    const role = at?.getAttribute('role')
    const tag = at?.tagName
    const kind =
      role === 'combobox'
        ? 'combobox'
        : tag === 'SELECT'
          ? 'select'
          : tag === 'TEXTAREA'
            ? 'lines'
            : tag === 'SUMMARY'
              ? 'summary'
              : tag === 'A'
                ? 'link'
                : tag === 'BUTTON'
                  ? type === 'submit'
                    ? 'submit'
                    : 'button'
                  : type === 'radio' || type === 'checkbox'
                    ? type
                    : tag === 'INPUT'
                      ? at?.inputMode === 'numeric' || at?.inputMode === 'decimal'
                        ? 'number'
                        : 'text'
                      : 'other'
    const group = at?.name ? [...document.querySelectorAll<HTMLInputElement>(`input[name="${at.name}"]`)] : []
    const isFilled =
      kind === 'summary'
        ? at?.closest('details')?.open === true
        : kind === 'radio' || kind === 'checkbox'
          ? group.some(({ checked }) => checked)
          : (at?.value ?? '') !== ''
    return { id: at?.id ?? '', kind, isFilled, label: at?.textContent ?? '' } as Focused
  })

/** Numbers that agree with each other: one day for everything, and a birth before it. */
function numberFor(id: string): string {
  if (id.endsWith('__year'))
    return /birthDate/.test(id)
      ? '1998'
      : /expiry|retainUntil|nextDate|residenceTo|reflectionTo/.test(id)
        ? '2031'
        : '2025'
  if (id.endsWith('__month')) return '3'
  if (
    /Date|Until|expiry|startedOn|endedOn|departedOn|arrivedOn|openedOn|collectedOn|periodFrom|periodTo|_date$/i.test(id)
  )
    return '7'
  return '3'
}

/** Which radio button below the first one agrees with the other answers. */
const stepsDown = (id: string): number => (/screening_outcome|victim_minorAtRegistration/.test(id) ? 1 : 0)

/**
 * Fills in the page that is shown with keys alone, from the first question to the button that goes on: everything that is asked is
 * answered, lists get one entry each. Ends with the focus on that button.
 */
export async function fillByKeyboard(page: Page): Promise<number> {
  const added = new Set<string>()
  let answered = 0
  for (let steps = 0; steps < 900; steps++) {
    await page.keyboard.press('Tab')
    const { id, kind, isFilled } = await focused(page)
    if (kind === 'submit') return answered
    if (kind === 'summary' && !isFilled) {
      await page.keyboard.press('Enter')
      // What it holds is drawn once it is open: before that, the next key would pass it by.
      await page.waitForFunction(() => {
        const details = document.activeElement?.closest('details')
        return details?.open === true && details.querySelector('input, textarea, select, button') !== null
      })
    }
    if (kind === 'button' && /^root_/.test(id) && !id.endsWith('_reason') && !added.has(id)) {
      added.add(id)
      await page.keyboard.press('Enter')
      // The focus is in the new entry, on its first input: one step back, so that the next step finds it.
      await page.waitForFunction((button) => document.activeElement?.id !== button, id)
      await page.keyboard.press('Shift+Tab')
      answered++
    }
    if (isFilled || !/^root_/.test(id) || kind === 'select' || kind === 'button') continue
    if (kind === 'radio' || kind === 'checkbox') {
      await page.keyboard.press('Space')
      for (let down = 0; down < stepsDown(id); down++) await page.keyboard.press('ArrowDown')
    } else if (kind === 'combobox') {
      await page.keyboard.type('r')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
    } else await page.keyboard.type(kind === 'number' ? numberFor(id) : 'abc')
    answered++
  }
  throw new Error('The end of the page was not reached.')
}
