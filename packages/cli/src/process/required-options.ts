import { Help, type HelpConfiguration, type Option } from 'commander'

/** Marks required options in the help of every command; without it they look like the others. */
export const requiredOptionsInHelp: HelpConfiguration = {
  optionDescription(this: Help, option: Option): string {
    const text = Help.prototype.optionDescription.call(this, option)
    return option.mandatory ? `${text} (required)` : text
  },
}
