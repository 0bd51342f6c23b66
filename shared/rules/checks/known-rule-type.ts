import { ruleTypes } from '#shared/catalog/index.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { nearest } from '../nearest.ts'
import type { StageRuleRule } from '../rule.ts'

/** All rule types are of AWS, so there are no others in an account; there may be newer ones. */
export const knownRuleType: StageRuleRule = {
  id: 'known-rule-type',
  topic: 'conditions',
  severity: 'warning',
  summary: 'A rule is of a type that CodePipeline has.',
  explanation:
    'Unlike action types, rule types come from AWS alone. One that is not known here is misspelled, or newer than this version.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference.html',
  *checkStageRule({ provider, version }, type) {
    if (provider === undefined || !/^[0-9A-Za-z_-]{1,35}$/.test(provider)) return
    if (!type) {
      const providers = ruleTypes.map((known) => known.provider)
      const near = nearest(provider, providers)
      const location = at('ruleTypeId', 'provider')
      yield {
        location,
        message: say`Choose one of these for the provider of the rule: ${providers.join(', ')}.`,
        ...(near === undefined
          ? {}
          : { fixes: [{ title: say`Change it to ${near}`, repairs: [{ set: location, value: near }] }] }),
      }
    } else if (version !== undefined && version !== type.version) {
      const location = at('ruleTypeId', 'version')
      yield {
        location,
        message: say`Write “${type.version}” for the version: ${provider} has no other.`,
        fixes: [{ title: say`Change it to ${type.version}`, repairs: [{ set: location, value: type.version }] }],
      }
    }
  },
}
