import { type Command, Option } from 'commander'
import { OutputOption } from '../../process/overwriting.ts'
import type { VaultFlags } from '../../vault/open-vault.ts'
import { numberArgument as number, repeated } from '../number-argument.ts'
import type { VaultEventsOptions, VaultRequestOptions, VaultVerifyOptions } from './audit.ts'
import { ownOutput } from './own-output.ts'
import { addSessionOptions, addVaultOptions, addWorkerOptions } from './vault-options.ts'
import type { VaultWitnessNewOptions, VaultWitnessOptions } from './witness.ts'

type Done = (code: number) => void

/** Defines the commands to verify the log, read it and show it to a witness. */
export function defineAudit(audit: Command, codes: string, done: Done): void {
  audit
    .summary('verify the log, and read it')
    .description('Verify the log of an agency, read it, and show it to a witness.')
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault audit verify\n  tip vault audit events --as s-1 --role supervisor`,
    )
  addVaultOptions(
    audit
      .command('verify')
      .summary('check that the log is complete and unchanged')
      .description(
        'Find every edit, gap, exchange and addition since the log was signed. With the signature of a witness, also find an older state or another history.',
      ),
  )
    .option('--agency <id>', 'the log of one agency (default: all)')
    .addOption(new Option('--witnessed <file>', 'what a witness has signed; repeat the option').argParser(repeated))
    .option('--witness-key <file>', 'file with the key of the witness')
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault audit verify\n  tip vault audit verify --witnessed monday.note --witness-key witness.txt`,
    )
    .action(async (options: VaultVerifyOptions) => {
      const { runVaultVerify } = await import('./audit.ts')
      done(await runVaultVerify(options))
    })
  addSessionOptions(
    audit
      .command('events')
      .summary('read the log')
      .description('Read what was done: who, in which role, what, to which case, why.'),
  )
    .addOption(new Option('-f, --format <format>', 'how to write it').choices(['text', 'ndjson']).default('text'))
    .addOption(ownOutput())
    .addHelpText('after', `${codes}\n\nExamples:\n  tip vault audit events --as s-1 --role supervisor`)
    .action(async (options: VaultEventsOptions) => {
      const { runVaultEvents } = await import('./audit.ts')
      done(await runVaultEvents(options))
    })
  addSessionOptions(
    audit
      .command('prove')
      .summary('prove one entry to others')
      .description(
        'Write one entry with the proof that it is in the log (C2SP tlog-proof), for someone who has the key of the log but not the vault. The proof contains the entry in readable form. For roles that approve.',
      )
      .argument('<number>', 'the number of the entry, as tip vault audit events shows it', number(0)),
  )
    .addOption(ownOutput())
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault audit prove 317 --output erased.tlog-proof --as s-1 --role supervisor`,
    )
    .action(async (index: number, options: VaultFlags & { output?: string }) => {
      const { runVaultProve } = await import('./audit.ts')
      done(await runVaultProve(index, options))
    })
  audit
    .command('proven')
    .summary('say what a proof shows')
    .description('Verify the proof of an entry, and show the entry. It needs the key of the log, and no vault.')
    .argument('<file>', 'the proof, from tip vault audit prove')
    .requiredOption('--log-key <file>', 'key of the log, from tip vault audit key')
    .addHelpText('after', `${codes}\n\nExamples:\n  tip vault audit proven erased.tlog-proof --log-key log-key.txt`)
    .action(async (file: string, options: { logKey: string }) => {
      const { runVaultProven } = await import('./audit.ts')
      done(await runVaultProven(file, options))
    })
  addWorkerOptions(
    audit
      .command('key')
      .summary('write the key that verifies the log')
      .description('Write the key with which anybody verifies the log of an agency.'),
  )
    .addOption(new OutputOption('-o, --output <file>', 'write to a file instead of the screen'))
    .addHelpText('after', `${codes}\n\nExamples:\n  tip vault audit key --output log-key.txt`)
    .action(async (options: VaultFlags & { output?: string }) => {
      const { runVaultLogKey } = await import('./audit.ts')
      done(await runVaultLogKey(options))
    })
  addWorkerOptions(
    audit
      .command('request')
      .summary('write what a witness is asked to sign')
      .description(
        'Write the request with which a witness elsewhere signs the newest state of the log. It holds hashes, but no entry.',
      ),
  )
    .addOption(
      new Option('--seen <number>', 'how many entries the witness has seen').argParser(number(0)).makeOptionMandatory(),
    )
    .addOption(new OutputOption('-o, --output <file>', 'write to a file instead of the screen'))
    .addHelpText('after', `${codes}\n\nExamples:\n  tip vault audit request --seen 120 --output request.txt`)
    .action(async (options: VaultRequestOptions) => {
      const { runVaultRequest } = await import('./audit.ts')
      done(await runVaultRequest(options))
    })
}

/** Defines the commands of a witness, who needs no vault. */
export function defineWitness(witness: Command, codes: string, done: Done): void {
  witness
    .summary('be the witness of a log, on another machine')
    .description(
      'Sign the state of a log that is kept elsewhere, if it follows from what was signed before. A witness sees hashes, but no entry; it needs no vault.',
    )
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault witness new witness.example.net --key witness.key > witness.txt\n  tip vault witness sign request.txt --name witness.example.net --key witness.key --log-key log-key.txt --seen seen.json`,
    )
  witness
    .command('new')
    .summary('make the key of a witness')
    .description('Make the key of a witness; shows the half that others verify with.')
    .argument('<name>', 'name of the witness: best as an address, such as witness.example.net')
    .addOption(new OutputOption('--key <file>', 'where to write the key').makeOptionMandatory())
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault witness new witness.example.net --key witness.key > witness.txt`,
    )
    .action(async (name: string, options: VaultWitnessNewOptions) => {
      const { runVaultWitnessNew } = await import('./witness.ts')
      done(await runVaultWitnessNew(name, options))
    })
  witness
    .command('sign')
    .summary('sign what a vault asks for')
    .description('Sign the request of a vault, if its log follows from what this witness has signed before.')
    .argument('<request>', 'the request, from tip vault audit request')
    .requiredOption('--name <name>', 'name of the witness')
    .requiredOption('--key <file>', 'key of the witness, from tip vault witness new')
    .requiredOption('--log-key <file>', 'key of a log, from tip vault audit key; repeat the option', repeated)
    .requiredOption('--seen <file>', 'file in which the witness keeps what it has seen; created if it does not exist')
    .addOption(new OutputOption('-o, --output <file>', 'write to a file instead of the screen'))
    .addHelpText(
      'after',
      `${codes}\n\nExamples:\n  tip vault witness sign request.txt --name witness.example.net --key witness.key --log-key log-key.txt --seen seen.json --output monday.note`,
    )
    .action(async (request: string, options: VaultWitnessOptions) => {
      const { runVaultWitness } = await import('./witness.ts')
      done(await runVaultWitness(request, options))
    })
}
