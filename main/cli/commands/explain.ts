import type { Command } from 'commander'
import { rules } from '#shared/rules/index.ts'
import type { CliCommand, CliIo } from '../command.ts'
import { printable } from '../printable.ts'

/** Says what one rule is about. */
export const explain: CliCommand = {
  name: 'explain',
  register(program: Command, io: CliIo) {
    program
      .command('explain')
      .description('say what a rule is about')
      .argument('<rule>', 'the id of a rule, as it stands behind a message')
      .action((id: string) => {
        const rule = rules.find((candidate) => candidate.id === id)
        if (rule) return io.stdout.write(`${rule.id} (${rule.severity})\n\n${rule.summary}\n\n${rule.docs}\n`)
        io.stderr.write(printable(`There is no rule “${id}”: stagecraft rules lists all.\n`))
        io.exit(2)
      })
  },
}
