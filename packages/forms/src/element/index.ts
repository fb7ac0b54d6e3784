import { TipIntake, type TipSubmitEvent } from './tip-intake.tsx'

// A page may have the element twice, from a bundle of its own and from ours: the first one stays.
if (globalThis.customElements !== undefined && customElements.get('tip-intake') === undefined)
  customElements.define('tip-intake', TipIntake)

export { TipIntake, type TipSubmitEvent }
