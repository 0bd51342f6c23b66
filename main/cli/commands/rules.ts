import type { Command } from 'commander'
import { ruleHeads } from '#shared/rules/index.ts'
import type { CliCommand, CliIo } from '../command.ts'

/** Lists the rules that documents are checked by. */
export const rules: CliCommand = {
  name: 'rules',
  register(program: Command, io: CliIo) {
    program
      .command('rules')
      .description('list the rules that documents are checked by')
      .option('--json', 'print the list as JSON')
      .action((options: { readonly json?: boolean }) => {
        const list = ruleHeads.map(({ id, topic, severity, summary, docs }) => ({
          rule: id,
          topic,
          severity,
          summary,
          docs,
        }))
        if (options.json) io.stdout.write(`${JSON.stringify({ rules: list })}\n`)
        else for (const { rule, severity, summary } of list) io.stdout.write(`${rule} (${severity}): ${summary}\n`)
      })
  },
}
