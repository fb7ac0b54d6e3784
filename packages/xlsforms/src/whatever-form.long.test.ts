import { it } from 'vitest'
import { anyFormComesBack, javaRosaOpensAnyForm, linterTakesAnyForm } from './fixture-whatever-form.ts'

it('any form opens in ODK Collect', () => javaRosaOpensAnyForm(1000))

it('any form is the same after it was a workbook', () => anyFormComesBack(1000))

it('any form is one in which the linter finds nothing that would not work', () => linterTakesAnyForm(500))
