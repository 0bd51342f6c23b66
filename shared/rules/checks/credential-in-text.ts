import { itemsOf, type Json, member } from '#shared/model/json.ts'
import { at, type Location } from '#shared/model/location.ts'
import { hasText, textsIn } from '#shared/model/texts.ts'
import type { ActionRule, Finding, PipelineRule, StageRuleRule } from '../rule.ts'
import { credentialIn, mayHoldCredential, secretKeys } from '../secrets.ts'

/** Keys and tokens can be told by their form, wherever they stand. */
export const credentialInText: PipelineRule & ActionRule & StageRuleRule = {
  id: 'credential-in-text',
  topic: 'secrets',
  severity: 'warning',
  summary: 'No key, token or password stands in a pipeline.',
  explanation:
    'Whoever may read the pipeline reads its configuration, commands and variables, also with each execution, and version control keeps them for good. Change a credential that was written down, and refer to it in AWS Secrets Manager.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/security-best-practices.html',
  *check({ raw }) {
    for (const [index, variable] of itemsOf(raw, 'variables').entries()) {
      yield* credentialsIn(member(variable, 'defaultValue'), at('variables', index, 'defaultValue'))
    }
  },
  *checkAction({ raw }, type) {
    for (const name of members) {
      for (const finding of credentialsIn(member(raw, name), at(name))) {
        // Of a setting that is known to be secret another rule tells.
        if (name === 'configuration' && secretKeys(type).includes(String(finding.location[1]))) continue
        yield finding
      }
    }
  },
  *checkStageRule({ raw }) {
    for (const name of members) yield* credentialsIn(member(raw, name), at(name))
  },
}

const members = ['configuration', 'commands', 'environmentVariables']

function* credentialsIn(value: Json | undefined, place: Location): Generator<Finding, void, undefined> {
  if (value === undefined || !hasText(value, mayHoldCredential)) return
  for (const { text, location } of textsIn(value, place)) {
    const message = credentialIn(text)
    if (message) yield { location, message }
  }
}
