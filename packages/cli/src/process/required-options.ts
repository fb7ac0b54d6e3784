import { Help, type HelpConfiguration, type Option } from 'commander'

/** Shows in the help of every command which options have to be given: it looks the same for the others. */
export const requiredOptionsInHelp: HelpConfiguration = {
  optionDescription(this: Help, option: Option): string {
    const text = Help.prototype.optionDescription.call(this, option)
    return option.mandatory ? `${text} (required)` : text
  },
}
