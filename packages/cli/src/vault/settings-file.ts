/** The file in the working folder that states where a vault is. */
export const SETTINGS_FILE = 'tip.vault.json'
