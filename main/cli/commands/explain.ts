import type { Command } from 'commander'
import { nearest, ruleHeads } from '#shared/rules/index.ts'
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
        const rule = ruleHeads.find((candidate) => candidate.id === id)
        if (rule) {
          const { severity, topic, summary, explanation, docs } = rule
          return io.stdout.write(`${id} (${severity}, ${topic})\n\n${summary}\n\n${explanation}\n\n${docs}\n`)
        }
        const near = nearest(
          id,
          ruleHeads.map((candidate) => candidate.id),
        )
        const hint = near === undefined ? 'stagecraft rules lists all.' : `Did you mean ${near}?`
        io.stderr.write(printable(`There is no rule “${id}”: ${hint}\n`))
        io.exit(2)
      })
  },
}
